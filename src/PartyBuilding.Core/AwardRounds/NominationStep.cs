namespace PartyBuilding.Core.AwardRounds;

/// <summary>An inspection, a check of the papers or opinions heard on a nomination.</summary>
public sealed class NominationStep
{
    public int Id { get; init; }

    public int NominationId { get; init; }

    public required NominationStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Text { get; init; }

    public required string By { get; init; }
}
