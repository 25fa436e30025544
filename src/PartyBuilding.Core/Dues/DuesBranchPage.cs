namespace PartyBuilding.Core.Dues;

/// <summary>A page of the branches of a month, with how many there are of each.</summary>
public sealed record DuesBranchPage(
    IReadOnlyList<DuesBranchRow> Rows, int Page, int Total, IReadOnlyDictionary<DuesBranchFilter, int> Counts, long PayableFen, long ReceivedFen)
{
    public const int Size = 50;
}
