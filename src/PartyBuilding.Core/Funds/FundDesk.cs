using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Funds;

/// <summary>What every command about a fund starts with.</summary>
public sealed class FundDesk(PartyBuildingDbContext db, MemberDesk members)
{
    internal async Task<Outcome<OpenFund>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (await db.Set<Fund>().SingleOrDefaultAsync(f => f.Key == key && f.SupersededNo == Recorded.Current, cancel) is not { } fund)
            return Outcome<OpenFund>.NotFound();
        var opened = await members.OrganisationAsync(fund.OrganisationId, context, cancel);
        return opened.Value is { } holder ? Outcome<OpenFund>.Ok(new OpenFund(fund, holder)) : Outcome<OpenFund>.From(opened);
    }

    internal Task<List<FundEntry>> EntriesAsync(Guid fund, CancellationToken cancel)
        => db.Set<FundEntry>().Where(e => e.FundKey == fund && e.SupersededNo == Recorded.Current).ToListAsync(cancel);
}
