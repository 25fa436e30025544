namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>The member a row of a sheet of transfers is about.</summary>
internal sealed record MovingMember(int PersonId, Guid Key, string Name, int SpellId, int Version);
