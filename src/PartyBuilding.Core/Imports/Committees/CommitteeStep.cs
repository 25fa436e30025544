namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Something that happened to a post after the election.</summary>
internal sealed record CommitteeStep(DateOnly On, CommitteeStepKind Kind);
