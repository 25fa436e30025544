using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics.Annual;
using PartyBuilding.Core.Tests.Returns.Annual;

namespace PartyBuilding.Core.Tests.Statistics.Annual;

/// <summary>The set that is printed, sealed and sent up: read back from the workbook that was made.</summary>
public sealed class AnnualSetTests : AnnualTest
{
    [Fact]
    public async Task The_workbook_holds_cover_tables_two_years_and_the_lists_of_what_must_carry_one()
    {
        await FrozenAsync();
        using var book = await BookAsync(Clerk(District));
        book.Worksheets.First().Name.ShouldBe("封面");
        var cover = Text(book.Worksheet("封面"));
        foreach (var line in new[] { "党内统计年报", "2026年", "盖章", "单位负责人", "填表人", "联系电话", "报出日期", "2027年1月4日" })
            cover.ShouldContain(line);
        cover.ShouldNotContain("未锁定");
        var basic = book.Worksheet("一、党员增减");
        var total = basic.RowsUsed().Single(r => r.Cell(1).GetString() == "合计");
        (total.Cell(2).GetDouble(), total.Cell(3).GetDouble()).ShouldBe((2, 2));
        basic.RowsUsed().Select(r => r.Cell(1).GetString()).ShouldContain("东街道党工委");
        // The lists stand right behind their table, and the table says which cell carries which.
        var lists = book.Worksheet(basic.Position + 1);
        lists.Name.ShouldBe("一、党员增减 附名单");
        Text(lists).ShouldContain("名单 1　恢复党籍：1人");
        Text(lists).ShouldContain("何复");
        Text(basic).ShouldContain("“恢复党籍”附名单 1");
        Text(book.Worksheet("两年对照")).ShouldContain("上年没有这张年报。");
        book.Worksheet("数据来源").Visibility.ShouldBe(XLWorksheetVisibility.Hidden);
    }

    [Fact]
    public async Task A_list_is_the_one_of_the_frozen_number_and_does_not_move_with_the_register()
    {
        await FrozenAsync();
        await World.MemberAsync(X, name: "何迟", way: PostingKind.Restored, arrivedOn: new DateOnly(2026, 12, 30));
        var set = (await SetAsync(Clerk(District)))!;
        var list = set.Lists!.Single(l => l.Item.Key == "in.restored");
        (list.Figure, string.Join(',', list.People.Select(p => p.Name)), list.Differs).ShouldBe((1, "何复", false));
        set.Mark.ShouldBe((await SetAsync(Clerk(District)))!.Mark);
    }

    [Fact]
    public async Task The_identity_names_forms_versions_and_the_return_of_every_unit()
    {
        await FrozenAsync();
        var content = await ContentAsync(Clerk(District));
        var identity = WorkbookIdentity.Read(content)!;
        (identity.Form, identity.Period, identity.IsUnchanged).ShouldBe(("annual-set", "2026-12", true));
        identity.FormVersion.ShouldContain("std.NB-1:2");
        content.Position = 0;
        using var book = new XLWorkbook(content);
        var sources = book.Worksheet("数据来源");
        var east = sources.RowsUsed().First(r => r.Cell(4).GetString() == "东街道党工委" && r.Cell(1).GetString() == Yearly);
        (east.Cell(2).GetDouble(), east.Cell(7).GetString()).ShouldBe((2, "已锁定"));
        east.Cell(8).GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Last_years_figure_stands_beside_and_a_changed_definition_is_said()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2026, 1, 5));
        await ComputedAsync(year: 2025);
        await SettledAsync(East, AnnualForms.LastOf(2025));
        await World.MemberAsync(X, arrivedOn: new DateOnly(2026, 5, 6));
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        await SettledAsync(East, Last);
        var table = (await SetAsync(Clerk(District)))!.Tables.Single(t => t.Form.Code == Yearly);
        var end = table.Figures().Single(f => f.Item.Key == "end");
        (end.Now, end.Before, end.Change, end.ChangeRate, end.IsRedefined).ShouldBe((2, 1, 1, 1m, false));
        var redefined = table with { Before = table.Before! with { Form = table.Before.Form with { Sections = [.. table.Before.Form.Sections.Select(s => s with { Items = [.. s.Items.Select(i => i.Key == "end" ? i with { Query = "member.end.full" } : i)] })] } } };
        redefined.Figures().Single(f => f.Item.Key == "end").IsRedefined.ShouldBeTrue();
        table.Figures().Single(f => f.Item.Key == "female.rate").Change.ShouldBeNull();
    }

    [Fact]
    public async Task Before_the_lock_it_says_so_and_a_body_gets_its_own_row_only()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        (await SetAsync(Clerk(District))).ShouldBeNull();
        await ComputedAsync();
        await SettledAsync(East, Last);
        using var book = await BookAsync(Clerk(East));
        Text(book.Worksheet("封面")).ShouldContain("未锁定，仅供核对");
        var names = book.Worksheet("一、党员增减").RowsUsed().Select(r => r.Cell(1).GetString()).ToList();
        names.ShouldContain("东街道党工委");
        names.ShouldNotContain("西镇党委");
        (await YearAsync()).IsPrinted.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_may_not_see_people_gets_figures_without_names_and_who_may_not_export_nothing()
    {
        await FrozenAsync();
        (await SetAsync(Clerk(District, Permission.ExportStatistics)))!.Lists.ShouldBeNull();
        (await With((AnnualWorkbook w) => w.WriteAsync(Year, new MemoryStream(), Clerk(District, Permission.ViewMembers)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await ContentAsync(Clerk(East));
        (await YearAsync()).IsPrinted.ShouldBeFalse();
        await ContentAsync(Clerk(District));
        (await YearAsync()).Next.ShouldBeNull();
    }

    private async Task FrozenAsync()
    {
        await World.MemberAsync(X);
        await World.MemberAsync(X, name: "何复", way: PostingKind.Restored, arrivedOn: new DateOnly(2026, 5, 6));
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        await AcceptedAsync(East, Last);
        await AcceptedAsync(West, Last);
        Must(await FreezeAsync());
    }

    private CommandContext Clerk(Organisation organisation, params string[] permissions) => new(
        new Actor(null, "王工", "经办人", (permissions.Length == 0 ? [Permission.ExportStatistics, Permission.ViewMembers] : permissions).ToHashSet()),
        OrgScope.Of(organisation.Path), Clock.UtcNow());

    private Task<AnnualSet?> SetAsync(CommandContext context) => With((AnnualSetQuery q) => q.FindAsync(Year, context));

    private async Task<XLWorkbook> BookAsync(CommandContext context) => new(await ContentAsync(context));

    private async Task<MemoryStream> ContentAsync(CommandContext context)
    {
        var content = new MemoryStream();
        Must(await With((AnnualWorkbook w) => w.WriteAsync(Year, content, context)));
        content.Position = 0;
        return content;
    }

    private static string Text(IXLWorksheet sheet) => string.Join('|', sheet.CellsUsed().Select(c => c.GetString()));
}
