using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Analysis.Brief;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Tests.Analysis;

/// <summary>The catalogue of dimensions, changed definitions, the workbook and the brief.</summary>
public sealed class DimensionTests : AnalysisTest
{
    // A dimension whose definition changed on 1 January 2026, in place of the delivered one.
    private const string Redefined = """
        [{"key": "sex", "name": "性别", "subject": "Members", "source": "sex", "version": 2, "changes": [{"from": "2026-01-01", "what": "改按新代码统计"}],
          "categories": [{"key": "1", "name": "男", "codes": ["1"]}, {"key": "2", "name": "女", "codes": ["2"]}]}]
        """;

    [Fact]
    public async Task A_comparison_over_a_changed_definition_says_so()
    {
        // F5 test 5, L4547.
        await DistrictAsync();
        await World.MemberAsync(Branch);
        var catalogue = DimensionCatalogue.Of(DimensionCatalogue.Parse(new MemoryStream(Encoding.UTF8.GetBytes(Redefined))));
        var (changed, before) = await InScope(async s =>
        {
            var reader = ActivatorUtilities.CreateInstance<AnalysisReader>(s, catalogue);
            var tables = new CrossTabs(reader);
            return ((await tables.CountAsync(Members("sex") with { Compare = true }, At(District))).Value!,
                (await tables.CountAsync(Members("sex") with { Compare = true, AsAt = new(2025, 12, 31) }, At(District))).Value!);
        });
        changed.Warnings.Single().ShouldBe("口径有变：性别自 2026-01-01 起改按新代码统计，与上年同日比较时请注意。");
        changed.Row.Version.ShouldBe(2);
        before.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
        => Should.Throw<InvalidOperationException>(() => DimensionCatalogue.Of([.. DimensionCatalogue.Embedded.All, DimensionCatalogue.Embedded.All[0]]));

    [Fact]
    public async Task The_workbook_carries_title_day_filter_and_every_figure_and_is_an_event()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, sex: "2", arrivedOn: new(2026, 1, 1));
        await World.MemberAsync(Branch, sex: "1");
        using var file = new MemoryStream();
        var clerk = await SecretaryAsync(Township);
        var outcome = await With((CrossTabWorkbook w) => w.WriteAsync(Members("sex", "age") with { Compare = true, Filters = [new("standing", "F")] }, null, file, clerk));
        outcome.Value.ShouldBe("性别 × 年龄（三段）统计表_友谊路街道党工委_2026-07-05.xlsx");
        file.Position = 0;
        using var book = new ClosedXML.Excel.XLWorkbook(file);
        var sheet = book.Worksheet(1);
        var texts = sheet.CellsUsed().Select(c => c.GetFormattedString()).ToList();
        texts.ShouldContain("截至 2026年7月5日");
        texts.ShouldContain(t => t.Contains("党员类别为正式党员", StringComparison.Ordinal));
        texts.ShouldContain(CrossTab.RoundingWords);
        var total = sheet.RowsUsed().Last(r => r.Cell(1).GetString() == "合计");
        // Three age columns and the total, each with this year, the year before, change and rate; then the share.
        (total.Cell(14).GetDouble(), total.Cell(15).GetDouble(), total.Cell(16).GetDouble(), total.Cell(17).GetDouble()).ShouldBe((2, 1, 1, 1));
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "analysis.exported")))).ShouldBe(1);
        (await With((CrossTabWorkbook w) => w.WriteAsync(Members("sex"), null, Stream.Null, clerk with { Actor = clerk.Actor with { Permissions = new HashSet<string>() } }))).Kind
            .ShouldBe(PartyBuilding.Core.Common.OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task The_brief_nets_what_moves_inside_and_adds_up_to_the_tables_it_opens()
    {
        await DistrictAsync();
        await World.MemberAsync(Branch, sex: "2", arrivedOn: new(2026, 2, 1), way: PostingKind.Admitted);
        await World.MemberAsync(Other, sex: "1");
        var brief = (await With((DistrictBriefs b) => b.OfAsync(At(District))))!;
        (brief.Members.Total.Now, brief.Members.Total.Before, brief.Gained, brief.Lost).ShouldBe((2, 1, 1, 0));
        brief.Movements.Single().Kind.ShouldBe(PostingKind.Admitted);
        brief.Organisations.Total.Now.ShouldBe(5);
        brief.Returns.ShouldBeNull();
        (await With((DistrictBriefs b) => b.OfAsync(At(Township))))!.Members.Total.Now.ShouldBe(1);
    }
}
