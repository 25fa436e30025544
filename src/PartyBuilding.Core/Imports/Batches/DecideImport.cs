namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Input: what to do with a checked sheet.</summary>
/// <param name="Choices">Key of a choice → whether the sheet's value is taken; those not named stay as they stand.</param>
/// <param name="EveryChoice">Takes or leaves the sheet's values of everybody already there, whatever <paramref name="Choices"/> says.</param>
public sealed record DecideImport(Guid Key, int Version, bool AllOrNothing, IReadOnlyDictionary<long, bool>? Choices = null, bool? EveryChoice = null);
