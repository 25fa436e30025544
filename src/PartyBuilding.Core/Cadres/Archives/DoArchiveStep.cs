namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A step of arranging has been done.</summary>
public sealed record DoArchiveStep(Guid FileKey, int Version, ArchiveStepKind? Kind, DateOnly On, string? By);
