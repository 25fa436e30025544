namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>A resignation about to be carried out, or published.</summary>
public sealed record EndFacts(bool IsAgreed, bool MayRemove, bool IsRemoval, bool IsCompleted, bool IsIncompatible, DateOnly? DecidedOn, DateOnly? AnnouncedOn);
