namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: what the talks of a recommendation came to.</summary>
/// <param name="Talks">People talked with.</param>
/// <param name="Votes">Times named, by line of the roster.</param>
public sealed record EnterTalkVotes(Guid Key, int Version, Guid RecommendationKey, int? Talks, IReadOnlyDictionary<Guid, int?> Votes);
