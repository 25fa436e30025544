using PartyBuilding.Core.Committees;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>Whose election is due: the chosen stage, counts of every stage, and how many are due in each year.</summary>
public sealed record TermList(
    string Show, IReadOnlyList<TermFilter> Filters, IReadOnlyList<TermDue> Rows, int Page, int Total, IReadOnlyList<TermYear> Years)
{
    public const int PageSize = 50;
}

/// <summary>A filter with its count.</summary>
public sealed record TermFilter(string Name, string Title, int Count);

/// <summary>Elections due in a year.</summary>
public sealed record TermYear(int Year, int Count);
