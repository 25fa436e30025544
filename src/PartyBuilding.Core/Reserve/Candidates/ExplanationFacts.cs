namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>What somebody who is not eligible was told.</summary>
public sealed record ExplanationFacts(string Text, DateOnly? On, DateOnly Today);
