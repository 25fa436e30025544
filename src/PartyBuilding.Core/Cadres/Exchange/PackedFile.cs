namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A file of an upload, unpacked when it is its turn.</summary>
/// <param name="Name">Without folders.</param>
/// <param name="Read">Content and picture, or a Chinese sentence on why there is none.</param>
public sealed record PackedFile(string Name, Func<(byte[]? Content, byte[]? Picture, string? Fault)> Read);
