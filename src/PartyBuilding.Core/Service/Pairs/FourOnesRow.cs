namespace PartyBuilding.Core.Service.Pairs;

/// <summary>The four ones of a branch in a year.</summary>
/// <param name="Missing">What is lacking, in words; null when all four are there or the rule is off.</param>
public sealed record FourOnesRow(Guid BranchKey, string Branch, FourOnesFacts Done, string? Missing);
