namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The papers that are there, as text or file.</summary>
public sealed record ClosingFacts(IReadOnlySet<PaperKind> Papers);
