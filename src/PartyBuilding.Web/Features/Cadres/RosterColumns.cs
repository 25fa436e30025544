namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Columns to choose for a roster.</summary>
/// <param name="At">Where the form is sent.</param>
/// <param name="Columns">Key, title, and whether it is ticked at first.</param>
public sealed record RosterColumns(CadreConditionForm Form, string At, IReadOnlyList<(string Key, string Title, bool IsUsual)> Columns);
