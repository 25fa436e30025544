namespace PartyBuilding.Core.Dues;

/// <summary>A step of a month or a yearly return that carries nothing else; the reason comes with the command.</summary>
public sealed record DuesStep(Guid Key, int Version);
