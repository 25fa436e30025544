namespace PartyBuilding.Core.Floating;

/// <summary>One page of a list of stays.</summary>
public sealed record FloatingPage(IReadOnlyList<FloatingRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
