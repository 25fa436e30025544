namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>A reply with its notice.</summary>
/// <param name="Moved">The organisation that gets another superior.</param>
public sealed record AffiliationReplyFacts(string? Signatory, string Moved, IReadOnlyList<string> Copies);
