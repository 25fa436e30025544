namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: an open selection or a competition is announced; later the appraisal of those tested.</summary>
public sealed record AnnounceSelection(Guid Key, int Version, DateOnly? On, string? Text, DateOnly? AppraisedOn);
