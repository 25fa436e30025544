namespace PartyBuilding.Core.Ballots;

/// <summary>Prints codes for a group of voters. Codes of the group that were printed before and not used lose their force when <paramref name="Anew"/>.</summary>
public sealed record IssueCodes(Guid Key, int Version, int GroupId, int Count, bool Anew);
