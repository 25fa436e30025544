using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries;

/// <summary>A question about members, as it is asked, saved and exported.</summary>
public sealed record MemberQuery
{
    public Condition Condition { get; init; } = Condition.Everybody;

    /// <summary>截至日期; null is today.</summary>
    public DateOnly? AsAt { get; init; }

    public QueryPopulation Population { get; init; } = QueryPopulation.OnBooks;

    /// <summary>Keys of the chosen columns, in order; empty for the usual ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public QuerySort Sort { get; init; } = QuerySort.Name;
}
