namespace PartyBuilding.Core.Admissions.Reading;

public sealed record AdmissionEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);
