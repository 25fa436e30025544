using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>An analysis made ready for one day: what is read, within which part of the tree, under which filters.</summary>
/// <param name="People">The condition on members as it was understood; for other subjects everybody, never asked.</param>
/// <param name="Part">The organisation chosen, as it lay on the day; null for the whole scope.</param>
/// <param name="Above">Organisations of the day in order, with those above the scope that its members belong to.</param>
internal sealed record SubjectDay(ReadQuery People, PathRange? Part, IReadOnlyList<AnalysisFilter> Filters, IReadOnlyList<PlacedUnit> Above)
{
    public FieldSources Sources => People.Sources;

    public DateOnly Day => People.Day;
}
