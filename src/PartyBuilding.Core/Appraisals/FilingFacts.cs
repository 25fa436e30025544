namespace PartyBuilding.Core.Appraisals;

/// <summary>A form about to be filed.</summary>
public sealed record FilingFacts(string Name, string? ResultCode, bool PersonalFile);
