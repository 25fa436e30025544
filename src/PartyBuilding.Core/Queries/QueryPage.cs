using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries;

/// <summary>One page of a result.</summary>
public sealed record QueryPage(IReadOnlyList<ResultRow> Rows, int Page, int Total)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
