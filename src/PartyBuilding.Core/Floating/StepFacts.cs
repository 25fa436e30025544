namespace PartyBuilding.Core.Floating;

/// <summary>The three steps of an inflow, after the one to be recorded.</summary>
public sealed record StepFacts(DateOnly? PresentedOn, DateOnly? VerifiedOn, DateOnly? FiledOn);
