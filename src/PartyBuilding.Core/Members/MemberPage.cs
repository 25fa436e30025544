namespace PartyBuilding.Core.Members;

/// <summary>One page of the list and the totals of the whole of it.</summary>
public sealed record MemberPage(IReadOnlyList<MemberRow> Rows, int Page, int Total, int Probationary, int Women)
{
    public const int Size = 50;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}
