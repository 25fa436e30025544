namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Problems of an inspection that are still to be put right.</summary>
public sealed record FollowUpFacts(DateOnly Today, DateOnly By);
