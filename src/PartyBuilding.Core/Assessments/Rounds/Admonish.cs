namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: the talk that a poor result asks for was held.</summary>
/// <param name="Text">What was told, and what the person or the team said to it.</param>
public sealed record Admonish(Guid SubjectKey, int Version, DateOnly? On, string? By, string? Text);
