namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Subjects that have been assessed for the same reason in the same year already.</summary>
public sealed record TwiceFacts(int Year, IReadOnlyList<string> Names, string Field);
