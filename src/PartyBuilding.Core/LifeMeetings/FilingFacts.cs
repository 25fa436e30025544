namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The three kinds of paper, and whether a poor meeting was held again.</summary>
public sealed record FilingFacts(bool HasRecord, bool HasReport, IReadOnlyList<string> WithoutSpeech, LifeGrade? Grade, bool WasHeldAgain);
