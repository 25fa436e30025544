namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>An application for resignation.</summary>
public sealed record ApplicationFacts(ResignationKind Kind, bool HasUnderstanding, bool QuitsEmployment, bool HasDestination, bool HasPledge);
