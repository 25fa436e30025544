using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>An inspection with what its figures show.</summary>
public sealed record InspectionRecord(GroupInspection Row, Guid OrganisationKey, string Organisation, string Path, IReadOnlyList<Finding> Findings);
