namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>The filled-in table of a workbook.</summary>
/// <param name="HeadRow">From 1.</param>
internal sealed record WorkbookTable(string Sheet, int HeadRow, IReadOnlyList<WorkbookLine> Lines);
