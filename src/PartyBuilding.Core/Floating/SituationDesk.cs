using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>What every command about a situation starts and ends with.</summary>
public sealed class SituationDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members)
{
    /// <summary>The situation as it is believed now, when its branch is in the actor's scope and the form is fresh.</summary>
    public async Task<Outcome<Situation>> OpenAsync(Guid key, long version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Situation>.Forbidden();
        var row = await db.Set<Situation>().Include(s => s.Person).Include(s => s.Branch)
            .SingleOrDefaultAsync(s => s.Key == key && s.SupersededNo == Recorded.Current, cancel);
        if (row is null || !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == row.BranchId, cancel))
            return Outcome<Situation>.NotFound();
        return row.RecordedNo == version
            ? Outcome<Situation>.Ok(row)
            : Outcome<Situation>.Conflict(await members.StaleAsync(key, cancel));
    }

    /// <summary>The event of the situation and of the member.</summary>
    public void Record(CommandContext context, string kind, Situation row, string summary, long no)
    {
        events.Add(context, kind, new EventSubject(EventSubject.Situation, row.Key, row.Branch!.Path), summary, recordedNo: no);
        events.Add(context, kind, new EventSubject(EventSubject.Person, row.Person!.PublicId, row.Branch.Path), summary, recordedNo: no);
    }
}
