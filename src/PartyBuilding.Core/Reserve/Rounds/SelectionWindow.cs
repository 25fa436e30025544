namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Days of one stage, both included.</summary>
public sealed class SelectionWindow
{
    public int Id { get; init; }

    public int RoundId { get; init; }

    public required SelectionStage Stage { get; init; }

    public DateOnly? From { get; set; }

    public required DateOnly To { get; set; }
}
