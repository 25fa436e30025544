namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>One branch behind a figure of a roll-up.</summary>
/// <param name="ReturnKey">Its return of the period.</param>
/// <param name="Values">By cell key; a cell that is empty or a return that has not arrived has none.</param>
public sealed record BranchFigure(int OrganisationId, string Name, Guid ReturnKey, ReturnStatus Status, IReadOnlyDictionary<string, long> Values);
