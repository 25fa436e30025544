namespace PartyBuilding.Core.Cadres.Exchange;

/// <param name="Content">Seekable; stays the caller's.</param>
public sealed record UploadedFile(string Name, Stream Content);
