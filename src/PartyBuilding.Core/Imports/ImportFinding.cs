namespace PartyBuilding.Core.Imports;

/// <summary>One thing that is wrong, or worth a look, in one cell of an imported sheet.</summary>
/// <param name="Row">As the spreadsheet program counts it.</param>
/// <param name="Column">From 0; null when the column is not in the sheet.</param>
/// <param name="Field">Key of the column.</param>
/// <param name="Title">Head of the column.</param>
/// <param name="Value">As it stands in the cell; personal numbers as three digits and stars.</param>
/// <param name="Code">Code of the rule or of the reading fault.</param>
/// <param name="Reason">Chinese sentence.</param>
/// <param name="Suggestion">What to do, in Chinese.</param>
/// <param name="Rejects">True: the row is not imported. False: it is, and somebody should look.</param>
public sealed record ImportFinding(
    int Row, int? Column, string Field, string Title, string Value, string Code, string Reason, string Suggestion, bool Rejects);
