using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Returns.Forms;

public sealed class FormFilesTests
{
    private static readonly FormDefinition Monthly = FormFiles.All.Single(f => f is { Code: "std.DZB-1", Version: 1 });

    private static readonly FormDefinition Coverage = FormFiles.All.Single(f => f is { Code: "std.ZTSHH-1", Version: 1 });

    [Fact]
    public void Every_delivered_version_loads()
    {
        FormFiles.All.Select(f => (f.Code, f.Version, f.EffectiveFrom, f.EffectiveTo, f.Frequency)).ShouldBe(
        [
            ("std.DBGC-1", 1, 200201, null, FormFrequency.Yearly),
            ("std.DZB-1", 1, 200504, null, FormFrequency.Monthly),
            ("std.DZB-1", 2, 202611, null, FormFrequency.Monthly),
            ("std.FXPY-1", 1, 200503, null, FormFrequency.Once),
            ("std.LYJB-1", 1, 202607, null, FormFrequency.Quarterly),
            ("std.LYJB-1", 2, 202701, null, FormFrequency.Quarterly),
            ("std.LYYB-1", 1, 202607, null, FormFrequency.Monthly),
            ("std.LYYB-1", 2, 202612, null, FormFrequency.Monthly),
            ("std.NB-1", 1, 202512, null, FormFrequency.Yearly),
            ("std.NB-1", 2, 202612, null, FormFrequency.Yearly),
            ("std.NB-2", 1, 202612, null, FormFrequency.Yearly),
            ("std.ZTSHH-1", 1, 200504, 200504, FormFrequency.Once),
            ("std.ZTSHH-1", 2, 202611, null, FormFrequency.Once),
            ("std.ZTSHH-1", 3, 202612, null, FormFrequency.Once),
        ]);
        Monthly.Item("in.transfer.outside").Query.ShouldBe("posting.in.transfer.outside");
        Monthly.Sections.Single(s => s.Key == "life").Items.Count.ShouldBe(25);
    }

    // What a version counts never changes: the second draws from the registers what was typed, the first stays as it was filled in.
    [Fact]
    public void The_second_monthly_form_differs_from_the_first_in_its_sources_only_and_has_nothing_to_be_typed()
    {
        var (first, second) = (Monthly, FormFiles.All.Single(f => f is { Code: "std.DZB-1", Version: 2 }));
        second.Items.Select(i => i.Key).ShouldBe(first.Items.Select(i => i.Key));
        second.Checks.ShouldBe(first.Checks);
        var changed = second.Items.Where(i => i != first.Item(i.Key)).ToList();
        changed.Select(i => i.Key).ShouldBe(first.Items.Where(i => i.Source == ItemSource.Manual).Select(i => i.Key));
        changed.ShouldAllBe(i => i.Source == ItemSource.Ledger && i.Query == i.Key);
    }

    // 2008 handbook L1829-1833: who floats in keeps the formal relation elsewhere, so no ledger query over the branch's own
    // members can count them, and no check may hold them to a part of the closing.
    [Fact]
    public void Members_who_float_in_are_typed_and_stand_beside_the_closing()
    {
        var form = Monthly;
        form.Item("floating.in").Source.ShouldBe(ItemSource.Manual);
        form.Sections.Single(s => s.Items.Any(i => i.Key == "floating.in")).Key.ShouldNotBe("of-whom");
        form.Checks.ShouldNotContain(c => c.Expression.Contains("floating.in", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        foreach (var form in FormFiles.All)
        {
            var json = FormFiles.ToJson(form);
            json.ShouldContain(form.Name);
            FormFiles.ToJson(FormFiles.Parse(json)).ShouldBe(json);
        }
    }

    [Theory]
    [InlineData("\"version\":1", "\"edition\":1", "edition")]
    [InlineData("\"version\":1", "\"version\":1,\"version\":2", "version")]
    [InlineData("\"frequency\":\"Once\",", "", "frequency")]
    [InlineData("\"frequency\":\"Once\"", "\"frequency\":\"Daily\"", "frequency")]
    [InlineData("\"effectiveTo\":200504", "\"effectiveTo\":200503", "停用期早于启用期")]
    [InlineData("\"lockDays\":10", "\"lockDays\":4", "锁定日早于按时上报日")]
    [InlineData("\"key\":\"invited\"", "\"key\":\"due\"", "项目 due 重复")]
    [InlineData("\"key\":\"invited\"", "\"key\":\"invited-\"", "项目 invited- 的代码只能用字母、数字、点和短横")]
    [InlineData("\"items\":[\"invited\"]", "\"items\":[\"invite\"]", "版式用了没有的项目 invite；分表 coverage 的版式没有放项目 invited")]
    [InlineData("\"items\":[\"invited\"]", "\"items\":[\"invited\",\"held\"]", "版式把项目 held 放了两次")]
    [InlineData("\"columns\":null", "\"columns\":[\"次数\"]", "分表 coverage 要么用 groups，要么用 columns 和 lines")]
    [InlineData("due - attended - made-up", "due - attendants", "项目 not-reached 的算式不能用 attendants")]
    [InlineData("due - attended - made-up", "due - not-reached", "项目 not-reached 的算式不能用 not-reached")]
    [InlineData("due - attended - made-up", "due -", "项目 not-reached 的算式：第 6 个字符")]
    [InlineData("\"source\":\"Computed\"", "\"source\":\"Manual\"", "项目 not-reached 不是计算项，不要 expression")]
    [InlineData("\"source\":\"Computed\"", "\"source\":\"Ledger\"", "项目 not-reached：取自台账的要有 query，其他的不要")]
    [InlineData("\"code\":\"Z02\"", "\"code\":\"Z01\"", "校核式 Z01 重复")]
    [InlineData("not-reached = 0", "nobody = 0", "校核式 Z04 用了没有的项目 nobody")]
    [InlineData("not-reached = 0", "not-reached = ", "校核式 Z04：第 15 个字符")]
    [InlineData("{not-reached}", "{nobody}", "校核式 Z04 用了没有的项目 nobody")]
    [InlineData("{not-reached}", "{not reached}", "校核式 Z04 的提示：第 5 个字符")]
    public void A_faulty_file_is_refused_in_words(string good, string bad, string words)
    {
        var json = FormFiles.ToJson(Coverage);
        json.ShouldContain(good);
        Should.Throw<FormatException>(() => FormFiles.Parse(json.Replace(good, bad, StringComparison.Ordinal))).Message.ShouldContain(words);
    }

    [Fact]
    public void A_line_with_too_few_cells_is_refused()
    {
        var json = FormFiles.ToJson(FormFiles.All.Single(f => f is { Code: "std.DZB-1", Version: 1 }))
            .Replace("\"columns\":[\"次数\",", "\"columns\":[", StringComparison.Ordinal);
        Should.Throw<FormatException>(() => FormFiles.Parse(json)).Message.ShouldContain("分表 life 的「党课」有 5 格，应有 4 格");
    }
}
