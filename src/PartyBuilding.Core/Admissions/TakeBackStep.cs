namespace PartyBuilding.Core.Admissions;

/// <summary>Input: the last step of a case was entered wrongly. The reason comes with the command.</summary>
public sealed record TakeBackStep(Guid CaseKey, int Version, Guid StepKey);
