namespace PartyBuilding.Core.AwardRounds;

/// <summary>A step about to be entered, and the day of the check of the papers.</summary>
public sealed record StepOrderFacts(AwardRoundKind Kind, NominationStepKind Step, DateOnly On, DateOnly? PreReviewedOn);
