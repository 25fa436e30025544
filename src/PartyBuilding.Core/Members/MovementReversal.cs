using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Takes one movement back as if it had not been recorded: its rows are superseded and what it had superseded is
/// believed again, in new rows. Only while nothing newer stands on it.
/// </summary>
public sealed class MovementReversal(PartyBuildingDbContext db, ChangeStamps stamps, RegisterFollow registers, TimeProvider clock)
{
    /// <returns>Why it cannot be taken back; null when it was.</returns>
    public async Task<Finding?> ReverseAsync(MembershipSpell spell, long movedNo, long no, CancellationToken cancel)
    {
        var postings = await db.Postings.Where(p => p.SpellId == spell.Id && p.RecordedNo == movedNo).ToListAsync(cancel);
        var placements = await db.MemberPlacements
            .Where(p => p.SpellId == spell.Id && (p.RecordedNo == movedNo || p.SupersededNo == movedNo)).ToListAsync(cancel);
        var facts = await db.PersonFacts
            .Where(f => f.PersonId == spell.PersonId && (f.RecordedNo == movedNo || f.SupersededNo == movedNo)).ToListAsync(cancel);
        if (await NewerAsync(spell.Id, movedNo, [.. facts.Select(f => f.Kind).Distinct()], spell.PersonId, cancel))
            return MemberFindings.SomethingNewer();
        var back = placements.SingleOrDefault(p => p.SupersededNo == movedNo && p.ValidTo == Recorded.Open);
        if (back is null || postings.Count == 0)
            return MemberFindings.SomethingNewer();
        var touched = postings.Select(p => p.OrganisationId).ToList();
        var month = postings[0].Month;
        if (await db.SubmittedMonths.AnyAsync(x => touched.Contains(x.OrganisationId) && x.Month >= month, cancel))
            return MemberFindings.MonthReported(month);
        if (await db.OrganisationPlacements.AllAsync(
            x => x.OrganisationId != back.OrganisationId || x.SupersededNo != Recorded.Current || x.ValidTo != Recorded.Open, cancel))
            return MemberFindings.SenderGone();

        // The branch that loses the member gets no new row, so the tree is told.
        await stamps.TouchAsync(ChangeStamp.Tree, clock.UtcNow(), cancel);
        foreach (var posting in postings)
            posting.Supersede(no);
        foreach (var row in placements.Where(p => p.RecordedNo == movedNo && p.SupersededNo == Recorded.Current))
            row.Supersede(no);
        db.MemberPlacements.AddRange(placements.Where(p => p.SupersededNo == movedNo).Select(p => Again(p, no)));
        foreach (var row in facts.Where(f => f.RecordedNo == movedNo && f.SupersededNo == Recorded.Current))
            row.Supersede(no);
        db.PersonFacts.AddRange(facts.Where(f => f.SupersededNo == movedNo && f.RecordedNo != movedNo).Select(f => Again(f, no)));
        await registers.ReversedAsync(spell.PersonId, movedNo, no, cancel);
        (spell.BranchId, spell.EndedOn, spell.EndedBy) = (back.OrganisationId, null, null);
        return null;
    }

    private async Task<bool> NewerAsync(int spellId, long movedNo, PersonFactKind[] kinds, int personId, CancellationToken cancel)
        => await db.Postings.AnyAsync(p => p.SpellId == spellId && p.RecordedNo > movedNo, cancel)
            || await db.MemberPlacements.AnyAsync(
                p => p.SpellId == spellId && (p.RecordedNo > movedNo || (p.SupersededNo > movedNo && p.SupersededNo < Recorded.Current)), cancel)
            || await db.MembershipSpells.AnyAsync(s => s.PersonId == personId && s.Id > spellId, cancel)
            || await db.PersonFacts.AnyAsync(
                f => f.PersonId == personId && kinds.Contains(f.Kind)
                    && (f.RecordedNo > movedNo || (f.SupersededNo > movedNo && f.SupersededNo < Recorded.Current)), cancel);

    private static MemberPlacement Again(MemberPlacement p, long no) => new()
    {
        SpellId = p.SpellId, PersonId = p.PersonId, OrganisationId = p.OrganisationId, ValidFrom = p.ValidFrom, ValidTo = p.ValidTo,
        PostedFrom = p.PostedFrom, PostedTo = p.PostedTo, RecordedNo = no,
    };

    private static PersonFact Again(PersonFact f, long no) => new()
    {
        PersonId = f.PersonId, Kind = f.Kind, Value = f.Value, ValidFrom = f.ValidFrom, ValidTo = f.ValidTo, RecordedNo = no,
    };
}
