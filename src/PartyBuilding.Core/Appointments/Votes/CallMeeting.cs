namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: calls a meeting that decides on cadres, or changes it while its agenda is open.</summary>
/// <param name="Key">Of the meeting.</param>
/// <param name="Version">Of the form; 0 for a new meeting.</param>
/// <param name="Members">应到会成员, one a line: name, and after a comma the post.</param>
public sealed record CallMeeting(
    Guid Key, int Version, Guid? OrganisationKey, VotingBody? Body, string? Title, DateOnly? HeldOn, VotingMethod? Method, bool AllowsAbstention, IReadOnlyList<string> Members);
