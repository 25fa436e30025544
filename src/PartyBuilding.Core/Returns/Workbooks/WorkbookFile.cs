using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>A workbook that belongs to a return, read but not judged.</summary>
/// <param name="Version">Of the return when the workbook was made.</param>
internal sealed record WorkbookFile(ReturnPage Page, int Version, WorkbookTable Table, WorkbookCells Cells);
