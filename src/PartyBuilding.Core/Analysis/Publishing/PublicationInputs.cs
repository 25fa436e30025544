namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>Puts the figures of a saved analysis forward.</summary>
/// <param name="Key">Key of the publication to be; sending it twice makes one.</param>
public sealed record ProposePublication(Guid Key, Guid Analysis, string? Purpose);

/// <summary>Approves, with what has to be confirmed (L4539).</summary>
public sealed record ApprovePublication(Guid Key, int Version, bool MayBePublic, bool SecrecyChecked, DateOnly? On);

/// <summary>Refuses or withdraws, with the reason.</summary>
public sealed record EndPublication(Guid Key, int Version, string? Reason);
