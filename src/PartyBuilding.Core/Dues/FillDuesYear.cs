namespace PartyBuilding.Core.Dues;

/// <summary>Fills a yearly return from the ledger, with its report.</summary>
/// <param name="Version">Null when there is none yet.</param>
/// <param name="Report">Null leaves what is written; the proposal when nothing is.</param>
public sealed record FillDuesYear(Guid UnitKey, int Year, int? Version, string? Report);
