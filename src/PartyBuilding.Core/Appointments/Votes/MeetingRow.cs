namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A meeting in the list.</summary>
public sealed record MeetingRow(
    Guid Key, string Unit, VotingBody Body, string Title, DateOnly HeldOn, VotingMethod Method, MeetingStage Stage, int Due, int Present, int Items, int Passed);
