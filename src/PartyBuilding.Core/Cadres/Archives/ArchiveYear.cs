using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>What a keeper did in a year, and what is missing from it.</summary>
public sealed record ArchiveYear(Guid OrganisationKey, string Organisation, int Year, IReadOnlyList<ArchiveWork> Works, IReadOnlyList<Finding> Findings);
