namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>What a round still lacks, in words.</summary>
public sealed record MissingFacts(IReadOnlyList<string> Missing);
