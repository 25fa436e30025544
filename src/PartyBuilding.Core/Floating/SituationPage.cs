namespace PartyBuilding.Core.Floating;

/// <summary>One page of a list of situations.</summary>
public sealed record SituationPage(IReadOnlyList<SituationRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
