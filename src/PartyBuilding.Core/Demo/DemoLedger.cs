using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>Every row of the made-up ledger, with its keys given, ready to be written.</summary>
public sealed class DemoLedger
{
    /// <summary>Reports begin after this month; everything in it is the opening stock.</summary>
    public const int OpeningMonth = 200503;

    public List<Organisation> Organisations { get; } = [];

    public List<OrganisationPlacement> OrganisationPlacements { get; } = [];

    public List<Unit> Units { get; } = [];

    public List<UnitLink> UnitLinks { get; } = [];

    public List<Person> People { get; } = [];

    public List<PersonFact> Facts { get; } = [];

    public List<MembershipSpell> Spells { get; } = [];

    public List<MemberPlacement> Placements { get; } = [];

    public List<Posting> Postings { get; } = [];

    /// <summary>Recording number of each month's batch.</summary>
    public SortedDictionary<int, long> NumberOf { get; } = [];

    public long LastNumber => NumberOf.Values.Max();
}
