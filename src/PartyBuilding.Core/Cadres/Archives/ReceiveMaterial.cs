namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Stores a piece of material that has been checked, or says why it goes back.</summary>
/// <param name="IsInScope">属于归档范围, L4631.</param>
public sealed record ReceiveMaterial(
    Guid Key, Guid FileKey, int Version, string? Category, string? Title, DateOnly? FormedOn, int? Pages, int? Copies, string? Source, DateOnly On, string? From, string? Basis,
    bool IsInScope, bool IsComplete, bool IsWhole, bool IsClassified, bool HasFormalities);
