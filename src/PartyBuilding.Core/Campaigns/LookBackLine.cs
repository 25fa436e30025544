namespace PartyBuilding.Core.Campaigns;

/// <summary>An answer as its form carries it; number 0 is the record of a campaign without questions.</summary>
public sealed record LookBackLine(byte Number, bool? IsYes, string? Note);
