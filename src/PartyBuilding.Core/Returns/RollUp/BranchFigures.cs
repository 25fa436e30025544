namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One page of the branches behind a figure, in the order of the tree, with the sums over all of them.</summary>
public sealed record BranchFigures(IReadOnlyDictionary<string, long> Sums, int Total, int Page, IReadOnlyList<BranchFigure> Rows)
{
    public const int PageSize = 50;
}
