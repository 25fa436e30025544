namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>What was written.</summary>
public sealed record ExportedFile(string Name, string ContentType);
