namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Whether an entry that needs evidence has it.</summary>
public sealed record EvidenceFacts(string Indicator, bool IsNeeded, bool HasEvidence, string Field);
