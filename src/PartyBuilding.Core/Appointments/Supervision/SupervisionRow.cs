namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>A supervision in the list.</summary>
public sealed record SupervisionRow(Guid Key, string Title, string Unit, SupervisionStage Stage, DateOnly From, DateOnly To, int Findings, int Open);
