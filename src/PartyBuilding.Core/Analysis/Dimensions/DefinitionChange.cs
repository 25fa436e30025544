namespace PartyBuilding.Core.Analysis.Dimensions;

/// <summary>From a day on a dimension means something else: figures of both sides are compared only with a warning (L4547).</summary>
/// <param name="What">What changed, in Chinese.</param>
public sealed record DefinitionChange(DateOnly From, string What);
