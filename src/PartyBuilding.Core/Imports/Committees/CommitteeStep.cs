namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Something that happened to a post after the election.</summary>
internal readonly record struct CommitteeStep(DateOnly On, CommitteeStepKind Kind);
