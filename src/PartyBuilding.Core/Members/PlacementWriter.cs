using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Writes formal relations and the legs of movements, so that both always carry the same month.</summary>
public sealed class PlacementWriter(PartyBuildingDbContext db, PostingCalendar calendar)
{
    /// <summary>
    /// The month an event posts in. Never before <paramref name="floor"/>, the latest month in which something it ends
    /// or builds on began to count: an end that posted before its beginning would break the balance.
    /// </summary>
    public Task<int> MonthAsync(DateOnly effectiveOn, int floor, IReadOnlyCollection<int> organisationIds, CancellationToken cancel = default)
    {
        var first = new Month(floor).FirstDay;
        return calendar.MonthForAsync(effectiveOn > first ? effectiveOn : first, organisationIds, cancel);
    }

    /// <summary>First month in which reports know the branch, as a branch: it may have been something else before (改建).</summary>
    public async Task<int> FirstMonthAsync(int organisationId, CancellationToken cancel = default)
    {
        var rows = db.OrganisationPlacements.Where(x => x.OrganisationId == organisationId && x.SupersededNo == Recorded.Current);
        var other = await rows.Where(x => x.Kind != OrganisationKind.Branch).MaxAsync(x => (int?)x.PostedTo, cancel);
        return Math.Max(other ?? 0, await rows.MinAsync(x => x.PostedFrom, cancel));
    }

    public void Arrive(MembershipSpell spell, int organisationId, DateOnly day, int month, long no)
        => db.MemberPlacements.Add(new MemberPlacement
        {
            SpellId = spell.Id, PersonId = spell.PersonId, OrganisationId = organisationId, ValidFrom = day, PostedFrom = month, RecordedNo = no,
        });

    /// <summary>Ends a relation. The shortened copy stays even when no day is left of it: a month may be.</summary>
    public void Depart(MemberPlacement row, DateOnly day, int month, long no)
    {
        row.Supersede(no);
        if (row.ValidFrom == day && row.PostedFrom == month)
            return;
        db.MemberPlacements.Add(new MemberPlacement
        {
            SpellId = row.SpellId, PersonId = row.PersonId, OrganisationId = row.OrganisationId,
            ValidFrom = row.ValidFrom, ValidTo = day, PostedFrom = row.PostedFrom, PostedTo = month, RecordedNo = no,
        });
    }

    /// <summary>Ends a spell at its branch, posting the departure there.</summary>
    public async Task EndSpellAsync(
        OpenMember member, PostingKind kind, DateOnly day, string? outsideName, long no, CancellationToken cancel, LeavingPaper? paper = null)
    {
        var month = await MonthAsync(day, member.Placement.PostedFrom, [member.Branch.Id], cancel);
        Depart(member.Placement, day, month, no);
        Post(new Movement(Guid.CreateVersion7(), member.Spell, day, month, no), kind, member.Branch.Id, outsideName: outsideName, paper: paper);
        (member.Spell.BranchId, member.Spell.EndedOn, member.Spell.EndedBy) = (null, day, kind);
    }

    public void Post(Movement movement, PostingKind kind, int organisationId, int? counterpartId = null, string? outsideName = null, LeavingPaper? paper = null)
        => db.Postings.Add(new Posting
        {
            EventKey = movement.EventKey,
            OrganisationId = organisationId,
            PersonId = movement.Spell.PersonId,
            SpellId = movement.Spell.Id,
            Kind = kind,
            Month = movement.Month,
            EffectiveOn = movement.EffectiveOn,
            CounterpartId = counterpartId,
            OutsideName = outsideName,
            Document = paper?.Text,
            DocumentOn = paper?.On,
            RecordedNo = movement.RecordedNo,
        });
}
