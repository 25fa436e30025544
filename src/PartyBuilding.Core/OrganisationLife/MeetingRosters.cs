using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>
/// Who is expected at the meetings of some branches between two days, read at once: of one branch for a form, of a whole
/// district for a sheet.
/// </summary>
internal sealed class MeetingRosters
{
    private readonly RuleCatalogue _rules;
    private readonly ILookup<int, Placed> _members;
    private readonly ILookup<int, Placed> _committees;
    private readonly ILookup<int, PartyGroup> _groups;
    private readonly ILookup<int, Fact> _facts;
    private readonly ILookup<int, FloatingStay> _guests;

    private MeetingRosters(
        RuleCatalogue rules, IEnumerable<Placed> members, IEnumerable<Placed> committees, IEnumerable<PartyGroup> groups, IEnumerable<Fact> facts,
        IEnumerable<FloatingStay> guests)
    {
        _rules = rules;
        (_members, _committees) = (members.ToLookup(p => p.Branch), committees.ToLookup(p => p.Branch));
        (_groups, _facts, _guests) = (groups.ToLookup(g => g.OrganisationId), facts.ToLookup(f => f.PersonId), guests.ToLookup(s => s.ReceivingId ?? 0));
    }

    public static async Task<MeetingRosters> LoadAsync(
        PartyBuildingDbContext db, RuleCatalogue rules, IQueryable<int> branches, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var placed = db.MemberPlacements.AsNoTracking()
            .Where(p => branches.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= to && from < p.ValidTo);
        var members = await placed.OrderBy(p => p.Person!.NameSort).ThenBy(p => p.PersonId)
            .Select(p => new Placed(p.OrganisationId, p.PersonId, p.Person!.PublicId, p.Person.Name, p.ValidFrom, p.ValidTo, null)).ToListAsync(cancel);
        var committees = await db.Set<CommitteeMember>().AsNoTracking()
            .Where(m => branches.Contains(m.Term!.OrganisationId) && m.SupersededNo == Recorded.Current && m.ValidFrom <= to && from < m.ValidTo)
            .OrderBy(m => m.Post).ThenBy(m => m.Id)
            .Select(m => new Placed(m.Term!.OrganisationId, m.PersonId, m.Person!.PublicId, m.Person.Name, m.ValidFrom, m.ValidTo, m.Post)).ToListAsync(cancel);
        var groups = await db.Set<PartyGroup>().AsNoTracking()
            .Where(g => branches.Contains(g.OrganisationId) && g.SupersededNo == Recorded.Current && g.ValidFrom <= to && from < g.ValidTo)
            .OrderBy(g => g.ValidFrom).ThenBy(g => g.Name).ToListAsync(cancel);
        var facts = await placed.Join(
                db.PersonFacts.AsNoTracking().Where(f => f.SupersededNo == Recorded.Current && f.ValidFrom <= to && from < f.ValidTo
                    && (f.Kind == PersonFactKind.PartyGroup || f.Kind == PersonFactKind.OutOfContact || (f.Kind == PersonFactKind.Floating && f.Value == "O"))),
                p => p.PersonId, f => f.PersonId, (p, f) => new Fact(f.PersonId, f.Kind, f.Value, f.ValidFrom, f.ValidTo))
            .Distinct().ToListAsync(cancel);
        var guests = await Guests(db, branches, from, to).ToListAsync(cancel);
        return new MeetingRosters(rules, members, committees, groups, facts, guests);
    }

    /// <summary>Floating members taking part in the branches between two days, by name.</summary>
    public static IQueryable<FloatingStay> Guests(PartyBuildingDbContext db, IQueryable<int> branches, DateOnly from, DateOnly to) => db.Set<FloatingStay>().AsNoTracking()
        .Where(s => s.ReceivingId != null && branches.Contains(s.ReceivingId.Value) && s.SupersededNo == Recorded.Current && s.ValidFrom <= to && from < s.ValidTo)
        .OrderBy(s => s.Name).ThenBy(s => s.Id);

    public static RosterPerson Guest(FloatingStay stay) => new(null, stay.Key, stay.Name);

    /// <summary>Every member of the branch on a day, by name, with the party group.</summary>
    public IReadOnlyList<RosterPerson> Members(int branch, DateOnly on)
        => [.. _members[branch].Where(p => p.From <= on && on < p.To).DistinctBy(p => p.PersonId)
            .Select(p => new RosterPerson(p.PersonId, p.Key, p.Name, _facts[p.PersonId].FirstOrDefault(f => f.Kind == PersonFactKind.PartyGroup && f.From <= on && on < f.To)?.Value))];

    public IReadOnlyList<(Guid Key, string Name)> Groups(int branch, DateOnly on)
        => [.. _groups[branch].Where(g => g.ValidFrom <= on && on < g.ValidTo).Select(g => (g.Key, g.Name))];

    /// <summary>Those due, and after them the floating members taking part here.</summary>
    /// <param name="ofDrive">A special meeting: whoever is away is due all the same.</param>
    public IReadOnlyList<RosterPerson> Of(int branch, MeetingKind kind, DateOnly on, Guid? group, bool ofDrive)
    {
        if (MeetingWords.IsOfCommittee(kind))
            return Committee(branch, on);
        var members = Members(branch, on);
        if (group is { } key)
        {
            var name = Groups(branch, on).Where(g => g.Key == key).Select(g => g.Name).FirstOrDefault();
            members = [.. members.Where(m => name is not null && m.Group == name)];
        }

        if (!ofDrive && _rules.Evaluate(DutyChecks.Away, kind, on, RuleOccasion.Batch).Findings.Count > 0)
            members = [.. members.Select(m => Away(m, on))];
        return group is not null ? members
            : [.. members, .. _guests[branch].Where(s => s.ValidFrom <= on && on < s.ValidTo).Select(Guest)];
    }

    private IReadOnlyList<RosterPerson> Committee(int branch, DateOnly on)
        => [.. _committees[branch].Where(m => m.From <= on && on < m.To).DistinctBy(m => m.PersonId)
            .Select(m => new RosterPerson(m.PersonId, m.Key, m.Name, CommitteeWords.Post(m.Post!.Value)))];

    // 手册2008 L1829: who floats takes part in organisation life where he or she lives.
    private RosterPerson Away(RosterPerson member, DateOnly on)
    {
        var states = _facts[member.PersonId!.Value].Where(f => f.Kind != PersonFactKind.PartyGroup && f.From <= on && on < f.To).Select(f => f.Kind).ToList();
        return states.Count == 0 ? member
            : member with { Why = AbsenceReason.Excused, Note = states.Contains(PersonFactKind.OutOfContact) ? "失联" : "外出流动" };
    }

    private sealed record Placed(int Branch, int PersonId, Guid Key, string Name, DateOnly From, DateOnly To, CommitteePostKind? Post);

    private sealed record Fact(int PersonId, PersonFactKind Kind, string Value, DateOnly From, DateOnly To);
}
