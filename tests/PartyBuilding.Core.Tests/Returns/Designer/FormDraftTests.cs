using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Returns.Designer;

/// <summary>The department's own forms: a draft may be wrong, what is published may not and never changes.</summary>
public sealed class FormDraftTests : ReturnTest
{
    private static readonly DraftHeader Header = new("在册流动党员情况", FormFrequency.Quarterly, Filer.Branch, 5, 10);

    [Fact]
    public async Task A_form_begun_empty_is_filled_published_and_opened()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("total", ItemSource.Ledger, query: "member.end"), null, c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("women", ItemSource.Ledger, query: "member.end.female"), null, c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(
            d, Item("women.rate", ItemSource.Computed, expression: "women ÷ total") with { Unit = ItemUnit.Percent, Decimals = 1, Rounding = Rounding.HalfUp }, null, c));
        await EditAsync(draft, (s, d, c) => s.CheckAsync(d, new FormCheck("A01", CheckClass.Error, "women ≤ total", "女 {women} 人，多于 {total} 人", "核对名单。"), null, c));
        await World.MemberAsync(X, sex: "2");
        await World.MemberAsync(X);
        await World.MemberAsync(X);
        Must(await PublishAsync(draft, new Month(202604)));

        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(June, "loc.LDDY-1");
        var page = await PageAsync(X, June);
        (page.Cells["total"].Value, page.Cells["women"].Value, page.Cells["women.rate"].Value).ShouldBe((3, 1, 333));
        (await Drafts()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_formula_with_a_mistake_is_refused_at_its_place_with_what_was_expected()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        var refused = await TryAsync(draft, (s, d, c) => s.ItemAsync(d, Item("sum", ItemSource.Computed, expression: "total + × 2"), null, c));
        (refused.Findings[0].Field, refused.Findings[0].Message).ShouldBe(("Expression", "第 9 个字符：此处应为项目、数字、函数或者括号，实际是「×」。"));
        var check = await TryAsync(draft, (s, d, c) => s.CheckAsync(d, new FormCheck("A01", CheckClass.Error, "nobody ≤ 3", "不对", "核对。"), null, c));
        (check.Findings[0].Field, check.Findings[0].Message).ShouldBe(("Expression", "校核式 A01 用了没有的项目 nobody（第 1 个字符）。"));
    }

    [Fact]
    public async Task A_table_of_several_rows_is_drawn_filled_and_opened()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        await EditAsync(draft, (s, d, c) => s.TableAsync(d, new DraftTable("part1", "人数\n其中女", "流出\n流入"), c));
        var part = (await ViewAsync(draft)).Form.Sections.Single();
        part.Lines!.Select(l => $"{l.Title} {string.Join(' ', l.Items)}").ShouldBe(["流出 part1.1 part1.2", "流入 part1.3 part1.4"]);
        part.Items.Select(i => (i.Key, i.Name, i.Definition, i.Source))
            .ShouldContain(("part1.4", "其中女", "流入的其中女。", ItemSource.Manual));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("part1.1", ItemSource.Ledger, query: "member.end"), "part1.1", c));
        await EditAsync(draft, (s, d, c) => s.CheckAsync(d, new FormCheck("A01", CheckClass.Error, "part1.2 ≤ part1.1", "多于", "核对。"), null, c));
        (await ViewAsync(draft)).Faults.ShouldBeEmpty();
        await World.MemberAsync(X);
        Must(await PublishAsync(draft, new Month(202604)));
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(June, "loc.LDDY-1");
        (await PageAsync(X, June)).Cells["part1.1"].Value.ShouldBe(1);
    }

    [Fact]
    public async Task Cells_stay_under_their_row_and_column_whatever_moves_around_them()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        await EditAsync(draft, (s, d, c) => s.TableAsync(d, new DraftTable("part1", "人数\n其中女", "流出\n流入"), c));
        await EditAsync(draft, (s, d, c) => s.RemoveItemAsync(d, "part1.2", c));
        await EditAsync(draft, (s, d, c) => s.TableAsync(d, new DraftTable("part1", "其中女\n人数\n其中党员", " 流入 \n\n流出"), c));
        var part = (await ViewAsync(draft)).Form.Sections.Single();
        part.Lines!.Select(l => $"{l.Title} {string.Join(' ', l.Items.Select(k => k ?? "—"))}").ShouldBe(["流入 part1.4 part1.3 part1.2", "流出 — part1.1 part1.5"]);
        (await ViewAsync(draft)).Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "一\n二", "Columns")]
    [InlineData("甲\n甲", "一", "Columns")]
    [InlineData("甲", "", "Rows")]
    [InlineData("甲", "一\n一", "Rows")]
    public async Task A_table_without_titles_or_with_one_twice_is_refused_at_its_field(string columns, string rows, string field)
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        (await TryAsync(draft, (s, d, c) => s.TableAsync(d, new DraftTable("part1", columns, rows), c))).Findings.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Fact]
    public async Task A_section_of_one_row_is_not_drawn_over()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("total", ItemSource.Ledger, query: "member.end"), null, c));
        (await TryAsync(draft, (s, d, c) => s.TableAsync(d, new DraftTable("part1", "甲", "一"), c))).Findings.ShouldHaveSingleItem().Message.ShouldContain("另外增加一个分表");
        (await ViewAsync(draft)).Form.Items.Select(i => i.Key).ShouldBe(["total"]);
    }

    [Fact]
    public async Task Who_owes_a_form_is_chosen_among_the_registers_it_counts()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "楼宇", c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("buildings", ItemSource.Ledger, query: "building.total") with { Unit = ItemUnit.Organisation }, null, c));
        await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item("total", ItemSource.Ledger, query: "member.end"), null, c));
        (await ViewAsync(draft)).Expectable.Select(e => e.Query).ShouldBe(["building.total"]);
        (await TryAsync(draft, (s, d, c) => s.HeaderAsync(d, Header with { Expects = ["member.end"] }, c))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Expects");
        await EditAsync(draft, (s, d, c) => s.HeaderAsync(d, Header with { Expects = ["building.total"] }, c));
        (await ViewAsync(draft)).Form.Expects.ShouldBe(["building.total"]);
        await EditAsync(draft, (s, d, c) => s.HeaderAsync(d, Header, c));
        (await ViewAsync(draft)).Form.Expects.ShouldBeNull();
    }

    [Theory]
    [InlineData("Key", "1x")]
    [InlineData("Key", "")]
    [InlineData("Name", " ")]
    [InlineData("Definition", "")]
    [InlineData("Query", "member.nobody")]
    public async Task A_cell_says_which_field_is_wrong(string field, string value)
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        var item = Item("total", ItemSource.Ledger, query: "member.end");
        item = field switch
        {
            "Key" => item with { Key = value },
            "Name" => item with { Name = value },
            "Definition" => item with { Definition = value },
            _ => item with { Query = value },
        };
        (await TryAsync(draft, (s, d, c) => s.ItemAsync(d, item, null, c))).Findings.Select(f => f.Field).ShouldContain(field);
    }

    // 手册2008 L4547: every indicator has its note; L4545: what is published is a version.
    [Fact]
    public async Task An_empty_form_or_one_without_a_ground_is_not_published()
    {
        var draft = await BegunAsync();
        var step = await StepAsync(draft);
        var refused = await With((FormDrafts s) => s.PublishAsync(step, June, null, Department(reason: null)));
        refused.Findings.Select(f => f.Message).ShouldBe(["表里还没有项目。", "请写明谁要这些数，例如区委组织部组织科，最多 40 个字。", "请写明依据（哪一份通知、为了哪项工作）。"]);
    }

    [Fact]
    public async Task A_copy_of_a_delivered_form_becomes_the_departments_own_and_leaves_it_alone()
    {
        var draft = await CopiedAsync();
        await EditAsync(draft, (s, d, c) => s.RemoveCheckAsync(d, "M42", c));
        var id = Must(await PublishAsync(draft, June));
        var own = (await With((FormStore f) => f.GetAsync(id))).Definition;
        (own.Code, own.Version, own.Checks.Any(c => c.Code == "M42")).ShouldBe(("loc.DZB-1", 1, false));
        (await With((FormStore f) => f.FindAsync(Monthly, June)))!.Definition.Checks.ShouldContain(c => c.Code == "M42");
    }

    [Fact]
    public async Task A_new_version_never_alters_a_return_made_under_the_old_one()
    {
        Must(await PublishAsync(await CopiedAsync(), new Month(202601)));
        Clock.MoveTo(new DateOnly(2026, 7, 2));
        await OpenedAsync(June, "loc.DZB-1");
        var before = await PageAsync(X, June);
        var next = Must(await With((FormDrafts s) => s.CopyAsync(FormIdOf("loc.DZB-1"), Department())));
        await EditAsync(next, (s, d, c) => s.ItemAsync(d, Item("end", ItemSource.Ledger, query: "member.end.female") with { Section = "movement", Name = "期末女党员" }, "end", c));
        var early = await PublishAsync(next, June);
        early.Findings[0].Message.ShouldBe("2026年6月已经按旧版打开，新版请从2026年7月起启用。");
        Must(await PublishAsync(next, June.Next));
        var after = await PageAsync(X, June);
        (after.Form.Version, after.Form.Item("end").Name).ShouldBe((1, before.Form.Item("end").Name));
        (await With((FormStore f) => f.FindAsync("loc.DZB-1", June.Next)))!.Definition.Item("end").Name.ShouldBe("期末女党员");
    }

    [Fact]
    public async Task Neighbours_under_one_heading_share_it_and_move()
    {
        var draft = await BegunAsync();
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "流动党员", c));
        foreach (var (key, group) in new[] { ("a", null), ("b", "其中"), ("c", "其中") })
            await EditAsync(draft, (s, d, c) => s.ItemAsync(d, Item(key, ItemSource.Manual) with { Group = group }, null, c));
        (await GroupsAsync(draft)).ShouldBe(["-:a", "其中:b,c"]);
        await EditAsync(draft, (s, d, c) => s.MoveItemAsync(d, "a", 1, c));
        (await GroupsAsync(draft)).ShouldBe(["其中:b", "-:a", "其中:c"]);
        await EditAsync(draft, (s, d, c) => s.RemoveItemAsync(d, "a", c));
        (await GroupsAsync(draft)).ShouldBe(["其中:b,c"]);
    }

    [Fact]
    public async Task Two_at_one_draft_the_second_is_told()
    {
        var draft = await BegunAsync();
        var seen = await StepAsync(draft);
        await EditAsync(draft, (s, d, c) => s.AddSectionAsync(d, "甲表", c));
        (await With((FormDrafts s) => s.AddSectionAsync(seen, "乙表", Department()))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Nobody_below_the_district_makes_forms()
        => (await With((FormDrafts s) => s.BeginAsync("X-1", Header, At(East)))).Kind.ShouldBe(OutcomeKind.NotFound);

    [Fact]
    public async Task A_definition_file_replaces_the_draft_and_a_faulty_one_does_not()
    {
        var draft = await BegunAsync();
        var file = FormFiles.ToJson(FormFiles.All.Single(f => f is { Code: "std.DBGC-1" }));
        await EditAsync(draft, (s, d, c) => s.ReplaceAsync(d, file, c));
        var form = (await ViewAsync(draft)).Form;
        (form.Code, form.Items.Count()).ShouldBe(("loc.LDDY-1", 13));
        var refused = await TryAsync(draft, (s, d, c) => s.ReplaceAsync(d, file.Replace("elected - left", "elected - nobody", StringComparison.Ordinal), c));
        (refused.Findings[0].Field, refused.Findings[0].Message.Contains("nobody", StringComparison.Ordinal)).ShouldBe(("File", true));
        (await ViewAsync(draft)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_test_bench_says_what_a_check_would_have_found_in_the_past()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(Y, June);
        var draft = await CopiedAsync();
        await EditAsync(draft, (s, d, c) => s.CheckAsync(d, new FormCheck("A01", CheckClass.Explain, "end > 0", "期末 {end} 人", "核对。"), null, c));
        var lines = await With((DraftBench b) => b.RunAsync(draft));
        var line = lines.Single(l => l.Code == "A01");
        (line.Period, line.Checked, line.Found).ShouldBe(("2026年6月", 2, 1));
        line.Examples.ShouldBe(["乙支部：期末 0 人"]);
        lines.Single(l => l.Code == "M01").Found.ShouldBe(0);
    }

    private static DraftItem Item(string key, ItemSource source, string? query = null, string? expression = null)
        => new("part1", key, "项目" + key, "统计项目" + key, ItemUnit.Person, source, query, expression, null, null, null, null);

    private async Task<Guid> BegunAsync() => Must(await With((FormDrafts s) => s.BeginAsync("LDDY-1", Header, Department())));

    private async Task<Guid> CopiedAsync()
    {
        var id = FormIdOf(Monthly, 1);
        return Must(await With((FormDrafts s) => s.CopyAsync(id, Department())));
    }

    private int FormIdOf(string code, int version = 1) => Read(db => db.Set<ReturnForm>().Where(f => f.Code == code && f.Version == version).Select(f => f.Id).SingleAsync()).GetAwaiter().GetResult();

    private Task<List<FormDraft>> Drafts() => Read(db => db.Set<FormDraft>().Where(d => d.State == FormDraftState.Open).ToListAsync());

    private async Task<DraftView> ViewAsync(Guid draft) => (await With((FormDraftQueries q) => q.FindAsync(draft)))!;

    private async Task<DraftStep> StepAsync(Guid draft) => new(draft, (await ViewAsync(draft)).Version);

    private async Task<Outcome<int>> TryAsync(Guid draft, Func<FormDrafts, DraftStep, CommandContext, Task<Outcome<int>>> edit)
    {
        var step = await StepAsync(draft);
        return await With((FormDrafts s) => edit(s, step, Department()));
    }

    private async Task EditAsync(Guid draft, Func<FormDrafts, DraftStep, CommandContext, Task<Outcome<int>>> edit) => Must(await TryAsync(draft, edit));

    private async Task<Outcome<int>> PublishAsync(Guid draft, Month from)
    {
        var step = await StepAsync(draft);
        return await With((FormDrafts s) => s.PublishAsync(step, from, "组织科", Department(reason: "区委组织部布置")));
    }

    private async Task<List<string>> GroupsAsync(Guid draft)
        => [.. (await ViewAsync(draft)).Form.Sections[0].Groups!.Select(g => $"{g.Title ?? "-"}:{string.Join(',', g.Items)}")];
}
