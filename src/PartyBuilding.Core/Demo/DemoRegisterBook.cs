using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Demo;

/// <summary>What the made-up registers look up in the ledger: who stands where, which states hold, which batch knew of a day.</summary>
internal sealed class DemoRegisterBook
{
    /// <summary>Ended states are shown this far back; the registers are younger than the ledger.</summary>
    private const int Years = 2;

    private readonly DemoLedger _ledger;
    private readonly ILookup<int, MemberPlacement> _placements;
    private readonly ILookup<PersonFactKind, PersonFact> _facts;
    private readonly HashSet<int> _withState;
    private readonly Dictionary<int, List<MembershipSpell>> _standing;

    public DemoRegisterBook(DemoLedger ledger, DemoOptions options)
    {
        (_ledger, Today) = (ledger, options.Today);
        var first = Today.AddYears(-Years);
        _placements = ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo > first).ToLookup(p => p.PersonId);
        PersonFactKind[] states = [PersonFactKind.Floating, PersonFactKind.OutOfContact, PersonFactKind.Hardship];
        _facts = ledger.Facts.Where(f => f.SupersededNo == Recorded.Current && f.ValidTo > first && states.Contains(f.Kind)).ToLookup(f => f.Kind);
        _withState = _facts.SelectMany(g => g).Select(f => f.PersonId).ToHashSet();
        _standing = ledger.Spells.Where(s => s.BranchId is not null).GroupBy(s => s.BranchId!.Value).ToDictionary(g => g.Key, g => g.ToList());
        Branches = [.. ledger.Organisations.Where(o => o.ClosedOn is null && o.Kind == OrganisationKind.Branch && _standing.ContainsKey(o.Id))];
    }

    public DateOnly Today { get; }

    /// <summary>Standing branches with members.</summary>
    public IReadOnlyList<Organisation> Branches { get; }

    /// <summary>Open states of a kind, and those that ended lately; a state that never held a day is left out.</summary>
    public IEnumerable<PersonFact> States(PersonFactKind kind) => _facts[kind].Where(f => f.ValidTo > f.ValidFrom);

    public static bool IsOpen(PersonFact fact) => fact.ValidTo == Recorded.Open;

    public Person Person(int id) => _ledger.People[id - 1];

    public Organisation Organisation(int id) => _ledger.Organisations[id - 1];

    /// <summary>Branch of the relation: now, or on the last day of a state that ended.</summary>
    public int? BranchOf(PersonFact fact)
    {
        var day = IsOpen(fact) ? Today : fact.ValidTo.AddDays(-1);
        return _placements[fact.PersonId].Where(p => p.ValidFrom <= day && day < p.ValidTo).Select(p => (int?)p.OrganisationId).FirstOrDefault();
    }

    /// <summary>Whether the state ended because the member is no longer on the books.</summary>
    public bool LeftWith(PersonFact fact) => _placements[fact.PersonId].All(p => p.ValidTo <= fact.ValidTo);

    public string CommitteeOf(int branchId) => Organisation(TransferDestinations.CommitteeOf(Organisation(branchId).Path)).Name;

    /// <summary>Number of the batch of that day's month, the opening stock's for anything older.</summary>
    public long NumberOf(DateOnly day) => _ledger.NumberOf.TryGetValue(Month.Of(day).Value, out var no) ? no : 1;

    /// <summary>Who stands on the books of a branch now.</summary>
    public IReadOnlyList<MembershipSpell> MembersOf(int branchId) => _standing.GetValueOrDefault(branchId, []);

    /// <summary>A member of the branch without any state, taken once; null when there is none.</summary>
    public MembershipSpell? Take(int branchId, DemoRandom random)
    {
        var free = _standing[branchId].FindAll(s => s.JoinedOn < Today.AddYears(-3) && !_withState.Contains(s.PersonId));
        if (free.Count == 0)
            return null;
        var spell = random.Of(free);
        _withState.Add(spell.PersonId);
        return spell;
    }

    /// <summary>A day some days ago, not before another and not ahead of today.</summary>
    public DateOnly Within(DateOnly notBefore, DateOnly day) => day > Today ? Today : day < notBefore ? notBefore : day;
}
