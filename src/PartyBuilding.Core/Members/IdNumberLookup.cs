using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// A named crossing of the scope: says of an ID number whether somebody is on the books, and of somebody out of scope
/// nothing but that. Every question that finds somebody elsewhere is on record.
/// </summary>
public sealed class IdNumberLookup(PartyBuildingDbContext db, IdNumberVault vault, LedgerTransaction ledger, EventLog events)
{
    public const string Asked = "id-number.looked-up";

    public async Task<IdNumberAnswer> AskAsync(IdNumber number, CommandContext context, CancellationToken cancel = default)
    {
        var holders = await vault.FindAsync(number, cancel);
        if (holders.Count == 0)
            return new IdNumberAnswer(IdNumberAnswerKind.Unknown, null);
        var ids = holders.Select(h => h.PersonId).ToList();
        var near = await db.MemberPlacements
            .Where(p => ids.Contains(p.PersonId) && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .Join(db.Organisations.In(context.Scope), p => p.OrganisationId, o => o.Id, (p, o) => (Guid?)p.Person!.PublicId)
            .FirstOrDefaultAsync(cancel);
        if (near is not null)
            return new IdNumberAnswer(IdNumberAnswerKind.InScope, near);

        var onTheBooks = await db.MembershipSpells.AnyAsync(s => ids.Contains(s.PersonId) && s.BranchId != null, cancel);
        await ledger.RunAsync<bool>(
            no =>
            {
                var subject = new EventSubject(EventSubject.Person, holders[0].PublicId, context.Scope.Ranges.Count > 0 ? context.Scope.Low1 : "/");
                events.Add(context, Asked, subject, "按公民身份号码查询是否在册", recordedNo: no);
                return Task.FromResult(Outcome<bool>.Ok(true));
            },
            cancel);
        return new IdNumberAnswer(onTheBooks ? IdNumberAnswerKind.Elsewhere : IdNumberAnswerKind.NotOnTheBooks, null);
    }
}
