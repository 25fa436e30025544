namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>One organisation of the level over the periods.</summary>
/// <param name="Key">Public key.</param>
/// <param name="Name">Under the name it had in the newest period shown.</param>
/// <param name="IsSeen">Lies in the reader's scope today; one that has moved out since is counted where it was, and not opened.</param>
/// <param name="HasBelow">Returns of several units stand behind it, so that it can be opened.</param>
/// <param name="Cells">One a period; <see cref="ReportingCell.None"/> where nothing was expected.</param>
public sealed record ReportingRow(Guid Key, string Name, bool IsSeen, bool HasBelow, IReadOnlyList<ReportingCell> Cells);
