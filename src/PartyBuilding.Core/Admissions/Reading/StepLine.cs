namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>One filled field of a step.</summary>
public sealed record StepLine(string Label, string Value);
