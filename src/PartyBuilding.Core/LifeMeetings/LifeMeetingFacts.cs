namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Days and papers of a meeting as far as the rules ask; a fact that a step does not touch is null.</summary>
public sealed record LifeMeetingFacts
{
    public required LifeStepKind Step { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly Today { get; init; }

    public DateOnly? HeldOn { get; init; }

    /// <summary>Last day on which the papers, or the report, are in time.</summary>
    public DateOnly? DueOn { get; init; }

    public NoticeForm? Form { get; init; }
}
