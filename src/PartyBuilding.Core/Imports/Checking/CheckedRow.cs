using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>A row of a member sheet with everything there is to say about it.</summary>
/// <param name="Existing">The person on the books, for a row that is Changed or Same.</param>
public sealed record CheckedRow(
    MemberSheetRow Row, RowOutcome Outcome, IReadOnlyList<ImportFinding> Findings, Organisation? Branch, RegisterPerson? Existing, IReadOnlyList<FieldDifference> Differences)
    : CheckedLine(Row.Number, Outcome, Findings, Differences, Existing?.Key, Existing?.Name ?? "");
