namespace PartyBuilding.Core.Imports.Checking;

/// <summary>A row of any sheet with everything there is to say about it.</summary>
/// <param name="Number">As the spreadsheet program counts it.</param>
/// <param name="KnownKey">Public key of the record that is there already, for a row that is Changed or Same.</param>
/// <param name="KnownName">Its name in the register.</param>
public record CheckedLine(
    int Number, RowOutcome Outcome, IReadOnlyList<ImportFinding> Findings, IReadOnlyList<FieldDifference> Differences, Guid? KnownKey, string KnownName);
