using ClosedXML.Excel;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Spreadsheets;

public sealed class WorkbookIdentityTests
{
    [Fact]
    public void A_workbook_says_what_it_is_and_that_nobody_changed_it()
    {
        var identity = WorkbookIdentity.Read(ReportSamples.Write()).ShouldNotBeNull();
        identity.IsUnchanged.ShouldBeTrue();
        (identity with { IsUnchanged = false, ContentHash = "" }).ShouldBe(ReportSamples.Identity);
    }

    [Fact]
    public void A_changed_figure_is_noticed()
    {
        using var changed = new MemoryStream();
        using (var workbook = new XLWorkbook(ReportSamples.Write()))
        {
            workbook.Worksheet("汇总").Cell("C6").SetValue(49776);
            workbook.SaveAs(changed);
        }

        WorkbookIdentity.Read(changed).ShouldNotBeNull().IsUnchanged.ShouldBeFalse();
    }

    [Fact]
    public void Saving_again_without_a_change_changes_nothing()
    {
        using var again = new MemoryStream();
        using (var workbook = new XLWorkbook(ReportSamples.Write()))
            workbook.SaveAs(again);
        WorkbookIdentity.Read(again).ShouldNotBeNull().IsUnchanged.ShouldBeTrue();
    }

    [Fact]
    public void A_workbook_of_somebody_else_has_no_identity()
    {
        using var other = new MemoryStream();
        using (var workbook = new XLWorkbook())
        {
            workbook.Worksheets.Add("表1").Cell(1, 1).SetValue("姓名");
            workbook.SaveAs(other);
        }

        WorkbookIdentity.Read(other).ShouldBeNull();
    }
}
