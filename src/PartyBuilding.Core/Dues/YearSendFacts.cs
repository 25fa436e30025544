namespace PartyBuilding.Core.Dues;

/// <summary>A yearly return about to be sent up.</summary>
/// <param name="Missing">Names of the base units whose return has not been audited.</param>
/// <param name="Unsettled">Months of the year not settled.</param>
public sealed record YearSendFacts(int Year, IReadOnlyList<string> Missing, bool HasReport, IReadOnlyList<string> Unsettled);
