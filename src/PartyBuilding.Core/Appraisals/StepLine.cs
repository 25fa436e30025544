namespace PartyBuilding.Core.Appraisals;

/// <summary>A step as the page shows it.</summary>
public sealed record StepLine(AppraisalStepKind Kind, AppraisalStage Stage, DateOnly On, int? Expected, int? Present, string? Text, string RecordedBy);
