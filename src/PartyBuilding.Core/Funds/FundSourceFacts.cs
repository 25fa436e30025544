namespace PartyBuilding.Core.Funds;

/// <summary>Money about to come into a fund.</summary>
public sealed record FundSourceFacts(FundKind Kind, FundSource Source);
