namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A vote in numbers. The base of the majority is who was due (应到会), not who came and not the ballots cast.</summary>
/// <param name="Avoiding">Of those due, members whom a relation keeps out of the matter.</param>
public sealed record VoteFacts(int Due, int Avoiding, int Agree);
