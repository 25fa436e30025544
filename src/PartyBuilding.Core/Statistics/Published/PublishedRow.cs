namespace PartyBuilding.Core.Statistics.Published;

/// <summary>A unit of a published table.</summary>
/// <param name="Values">By cell key; what the source does not print is absent.</param>
/// <param name="Assumed">Keys of values the source does not print but implies, with the ground for each.</param>
public sealed record PublishedRow(string Name, IReadOnlyDictionary<string, long> Values, IReadOnlyDictionary<string, string>? Assumed = null);
