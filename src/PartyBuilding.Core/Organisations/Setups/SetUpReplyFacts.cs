using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>A reply and what it answers.</summary>
public sealed record SetUpReplyFacts(CaseStatus Status, string? Number, DateOnly? RepliedOn, string? Signatory);
