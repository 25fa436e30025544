namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>Input: something found.</summary>
public sealed record AddFinding(Guid Key, int Version, Guid FindingKey, SupervisionItem? Item, string? Text, Guid? PostKey, string? Opinion, DateOnly? DueOn);
