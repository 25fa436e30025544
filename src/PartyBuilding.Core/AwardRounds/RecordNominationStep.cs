namespace PartyBuilding.Core.AwardRounds;

/// <summary>A check of the papers, an inspection or opinions heard.</summary>
public sealed record RecordNominationStep(Guid Key, int Version, NominationStepKind? Kind, DateOnly On, string? Text);
