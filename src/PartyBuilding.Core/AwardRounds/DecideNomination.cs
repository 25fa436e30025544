namespace PartyBuilding.Core.AwardRounds;

/// <summary>The nomination is among those to be commended.</summary>
public sealed record DecideNomination(Guid Key, int Version);
