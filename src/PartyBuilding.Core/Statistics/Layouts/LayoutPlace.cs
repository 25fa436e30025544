using ClosedXML.Excel;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>A named place of a layout in an open workbook.</summary>
internal sealed record LayoutPlace(LayoutPart Part, string Key, IXLRange Range)
{
    public IXLCell Cell => Range.FirstCell();

    public IXLWorksheet Sheet => Range.Worksheet;
}
