using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Tests.Assessments;

/// <summary>The tables as they are printed.</summary>
public sealed class SchemeLibraryTests
{
    // 手册2008 L2549-L2632: S2-07 (i) 3.
    [Theory]
    [InlineData("handbook-table-1", 4, 14)]
    [InlineData("handbook-table-2", 5, 12)]
    [InlineData("handbook-table-3", 2, 24)]
    [InlineData("handbook-table-4", 6, 9)]
    public void The_tables_have_as_many_categories_and_contents_as_printed(string code, int categories, int contents)
    {
        var scheme = SchemeLibrary.Find(code)!.Make(Guid.CreateVersion7(), 1);
        scheme.Indicators.Count(i => i.ParentKey is null).ShouldBe(categories);
        scheme.Leaves.Count().ShouldBe(contents);
    }

    // L2553, L2565: S2-07 (i) 1, 2.
    [Fact]
    public void The_words_in_brackets_stand_for_a_government()
    {
        var scheme = SchemeLibrary.Find("handbook-table-1")!.Make(Guid.CreateVersion7(), 1);
        var whole = scheme.Leaves.Single(l => l.Name == "驾驭全局");
        foreach (var words in new[] { "总揽全局", "协调各方", "科学决策" })
        {
            whole.PointsFor(isGovernment: false)!.ShouldContain(words);
            whole.PointsFor(isGovernment: true)!.ShouldNotContain(words);
        }

        foreach (var words in new[] { "维护大局", "围绕中心", "依法行政" })
            whole.PointsFor(isGovernment: true)!.ShouldContain(words);
        scheme.Leaves.Select(l => l.NameFor(isGovernment: true)).ShouldContain("政府效能建设");
        scheme.Leaves.Select(l => l.NameFor(isGovernment: false)).ShouldContain("党的建设");
    }

    // L2547: neither scale nor weight.
    [Theory]
    [InlineData("handbook-table-1")]
    [InlineData("handbook-table-2")]
    [InlineData("handbook-table-3")]
    [InlineData("handbook-table-4")]
    public void The_tables_carry_no_scale(string code) => SchemeLibrary.Find(code)!.Grades.ShouldAllBe(g => g.Share == null && g.From == null && g.To == null);

    // Every pattern that comes with the program must be one the program would let a district save.
    [Fact]
    public void Every_pattern_is_in_order()
    {
        foreach (var pattern in SchemeLibrary.All)
            SchemeFaults.Of(pattern.Make(Guid.CreateVersion7(), 1)).ShouldBeEmpty(pattern.Code);
    }
}
