namespace PartyBuilding.Core.Members.Completeness;

/// <summary>One page of members with gaps.</summary>
/// <param name="Members">Everybody on the books of the organisation.</param>
public sealed record GapPage(IReadOnlyList<GapRow> Rows, int Page, int Total, int Members)
{
    public const int Size = 50;
}
