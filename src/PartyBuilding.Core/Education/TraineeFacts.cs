namespace PartyBuilding.Core.Education;

/// <summary>Members about to be entered into a class.</summary>
/// <param name="Twice">Names of those who are in it already.</param>
/// <param name="Enrolled">How many there would be.</param>
public sealed record TraineeFacts(IReadOnlyList<string> Twice, int Enrolled, int Trainees);
