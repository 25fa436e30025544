using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>A column that whoever exports a roster may choose.</summary>
/// <param name="Width">In half-width characters.</param>
/// <param name="IsUsual">Ticked when nobody has chosen.</param>
public sealed record RosterChoice<T>(string Key, string Title, double Width, Func<T, RosterWords, ReportCell> Cell, bool IsUsual = true);
