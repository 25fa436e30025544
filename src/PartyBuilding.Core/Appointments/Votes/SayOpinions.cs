namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: what the members present said of one item, by hand or by word.</summary>
public sealed record SayOpinions(Guid Key, int Version, Guid ItemKey, IReadOnlyDictionary<Guid, VoteChoice?> Choices);
