using PartyBuilding.Core.Access;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Queries;

/// <summary>A query that has been understood: everything it needs to be answered within one scope.</summary>
/// <param name="Words">The condition in Chinese.</param>
public sealed record ReadQuery(OrgScope Scope, FieldSources Sources, IReadOnlyList<QueryColumn> Columns, QuerySort Sort, string Words)
{
    /// <summary>The people it finds, inside the database.</summary>
    internal IQueryable<Candidate> People { get; init; } = null!;

    public DateOnly Day => Sources.Day;

    public bool IsPast => Sources.IsPast;
}
