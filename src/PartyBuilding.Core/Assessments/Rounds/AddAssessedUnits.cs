namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: units whose team, team members or branch the round assesses.</summary>
public sealed record AddAssessedUnits(Guid Key, int Version, IReadOnlyList<Guid> OrganisationKeys);
