using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>A row of a sheet of yearly results as read; null or empty where the cell is empty or could not be read.</summary>
/// <param name="Result">Code of PB-ASSESSMENT.</param>
internal sealed record AnnualResultSheetRow(int Line, string Name, IdNumber? IdNumber, string? Organisation, Guid? Record, int? Year, string? Result, string? Note);
