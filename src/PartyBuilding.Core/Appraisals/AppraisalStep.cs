using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>One step of a round as it was done; entered again it supersedes what was entered before.</summary>
public sealed class AppraisalStep : IRecorded
{
    public long Id { get; init; }

    public required int RoundId { get; init; }

    public AppraisalRound? Round { get; init; }

    public required AppraisalStepKind Kind { get; init; }

    /// <summary>Stage it belongs to; for <see cref="AppraisalStepKind.StageOpened"/> the stage opened.</summary>
    public required AppraisalStage Stage { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>应到, for a meeting.</summary>
    public int? Expected { get; init; }

    /// <summary>实到, or the people heard.</summary>
    public int? Present { get; init; }

    public string? Text { get; init; }

    public required string RecordedBy { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
