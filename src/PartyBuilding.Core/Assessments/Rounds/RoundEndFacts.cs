namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A round about to be filed.</summary>
public sealed record RoundEndFacts(int Undecided, int NotFedBack);
