namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Input: the new post of somebody who leaves for official reasons is announced.</summary>
public sealed record AnnounceNewPost(Guid Key, int Version, DateOnly? AnnouncedOn);
