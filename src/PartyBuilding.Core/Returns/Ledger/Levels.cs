using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Which of some levels an organisation belongs to, by the trees of a report. A level is asked by its id, since it may itself have moved.</summary>
internal sealed class Levels(PlacedTrees trees, IReadOnlySet<int> levels)
{
    public int? Now(int organisationId) => trees.Now.Find(organisationId) is { } placed ? Of(placed.Path) : null;

    /// <summary>Where it stood last: a branch closed in the span has no place now.</summary>
    public int? Last(int organisationId) => trees.Known.Find(organisationId) is { } placed ? Of(placed.Path) : null;

    public int? Before(int organisationId) => trees.Before.Find(organisationId) is { } placed ? Of(placed.Path) : null;

    /// <summary>Null for a movement inside one level: it is none of the level.</summary>
    public int? Of(Leg leg) => Of(leg.Path) is { } level && (leg.CounterpartPath is not { } other || Of(other) != level) ? level : null;

    /// <summary>Every organisation that any figure of the levels may stand at.</summary>
    public IReadOnlyList<int> Organisations => [.. trees.Known.All.Where(o => Of(o.Path) is not null || Before(o.Id) is not null).Select(o => o.Id)];

    private int? Of(string path) => OrganisationPath.Ids(path).Cast<int?>().FirstOrDefault(id => levels.Contains(id!.Value));
}
