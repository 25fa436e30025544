using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Core.Tests.Returns;

namespace PartyBuilding.Core.Tests.Statistics;

public sealed class ReportsTests : ReturnTest
{
    private static readonly ReportInfo Chase = ReportCatalogue.ChaseList;

    [Fact]
    public async Task The_chase_list_names_who_has_not_submitted_body_by_body_with_the_days_late()
    {
        var z = await World.BranchAsync(West, "丙支部");
        await World.BranchAsync(District, "机关支部");
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(z, June);
        Clock.MoveTo(new DateOnly(2026, 7, 20));
        var sheet = (await WorkbookAsync(new ReportRequest(Chase, June, null))).Worksheet(1);
        var rows = sheet.RowsUsed().Select(r => string.Join('|', r.CellsUsed().Select(c => c.GetFormattedString()))).ToList();
        rows.ShouldContain(r => r.StartsWith("1|东街道党工委|乙支部|未开始|", StringComparison.Ordinal));
        rows.ShouldContain(r => r.Contains("机关支部", StringComparison.Ordinal));
        rows.ShouldNotContain(r => r.Contains("甲支部", StringComparison.Ordinal) || r.Contains("丙支部", StringComparison.Ordinal));
        rows.ShouldContain(r => r == "东街道党工委小计|1个党支部");
        rows.ShouldContain(r => r == "区委直属党支部小计|1个党支部");
        rows.ShouldContain(r => r == "合计|2个党支部");
    }

    [Fact]
    public async Task A_township_sees_only_its_own_on_the_chase_list_and_a_month_without_a_period_has_none()
    {
        await World.BranchAsync(West, "丙支部");
        await OpenedAsync(June);
        var sheet = (await WorkbookAsync(new ReportRequest(Chase, June, West.PublicId), At(West))).Worksheet(1);
        var text = string.Join('|', sheet.CellsUsed().Select(c => c.GetString()));
        text.ShouldContain("丙支部");
        text.ShouldContain("西镇党委");
        text.ShouldNotContain("乙支部");
        (await ProduceAsync(new ReportRequest(Chase, June.Previous, null), new MemoryStream())).Kind.ShouldBe(OutcomeKind.Refused);
    }

    [Fact]
    public async Task A_report_that_is_in_no_catalogue_is_refused_with_those_that_are()
    {
        var unknown = new ReportInfo("nothing", "没有", Permission.ViewReturns);
        var outcome = await ProduceAsync(new ReportRequest(unknown, June, null), new MemoryStream());
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        foreach (var known in ReportCatalogue.All)
            outcome.Findings[0].Message.ShouldContain(known.Code);
    }

    [Fact]
    public async Task A_branch_return_carries_the_key_of_its_record_and_the_version_of_its_form()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        using var file = new MemoryStream();
        Must(await ProduceAsync(new ReportRequest(ReportCatalogue.BranchReturn, June, X.PublicId), file));
        var identity = WorkbookIdentity.Read(file).ShouldNotBeNull();
        identity.RecordKey.ShouldBe((await ReturnAsync(X, June)).PublicId);
        identity.FormVersion.ShouldBe((await PageAsync(X, June)).Form.Version.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_cover_of_a_roster_says_which_part_of_the_members_it_shows()
    {
        await World.MemberAsync(X, sex: "2");
        (await CoverAsync(null)).ShouldContain("全部在册党员");
        var women = await CoverAsync(new MemberFilter { Sex = "2", Standing = MemberStanding.Full, Text = "测试人" });
        women.ShouldContain("正式党员；性别：女；按姓名或首字母查找");
        women.ShouldNotContain("测试人");
    }

    private async Task<string> CoverAsync(MemberFilter? filter)
    {
        var book = await WorkbookAsync(new ReportRequest(ReportCatalogue.MemberRoster, null, null) { Members = filter });
        return string.Join('|', book.Worksheet(WorkbookCover.SheetName).CellsUsed().Select(c => c.GetString()));
    }

    private async Task<XLWorkbook> WorkbookAsync(ReportRequest request, CommandContext? context = null)
    {
        var file = new MemoryStream();
        Must(await ProduceAsync(request, file, context));
        file.Position = 0;
        return new XLWorkbook(file);
    }

    private Task<Outcome<string>> ProduceAsync(ReportRequest request, Stream output, CommandContext? context = null)
        => With((Reports r) => r.ProduceAsync(request, output, context ?? Department()));
}
