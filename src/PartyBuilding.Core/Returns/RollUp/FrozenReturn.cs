namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>A return of a period with its figures, empty while it has not arrived.</summary>
internal sealed record FrozenReturn(int OrganisationId, ReturnStatus Status, IReadOnlyDictionary<string, long> Values);
