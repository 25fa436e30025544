namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: takes the result of the vote.</summary>
public sealed record CloseVoting(Guid Key, int Version);
