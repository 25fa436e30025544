namespace PartyBuilding.Core.Appraisals;

/// <summary>What of a stage is not entered when it is left, in Chinese.</summary>
public sealed record StageStepFacts(AppraisalStage Stage, IReadOnlyList<string> Missing);
