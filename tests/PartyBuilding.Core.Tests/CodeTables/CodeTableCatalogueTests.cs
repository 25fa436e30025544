using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Tests.CodeTables;

public sealed class CodeTableCatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly CodeTableCatalogue Catalogue = CodeTableCatalogue.Embedded;

    [Theory]
    [InlineData(CodeStandards.Sex, "女", "2")]
    [InlineData(CodeStandards.Ethnicity, "汉", "01")]
    [InlineData(CodeStandards.Ethnicity, "回族", "03")]
    [InlineData(CodeStandards.Ethnicity, "ug", "05")]
    [InlineData(CodeStandards.Ethnicity, " 乌孜别克族 ", "43")]
    [InlineData(CodeStandards.Ethnicity, "崩龙族", "46")]
    [InlineData(CodeStandards.Ethnicity, "５６", "56")]
    [InlineData(CodeStandards.Education, "大专", "30")]
    [InlineData(CodeStandards.Education, "本科", "20")]
    [InlineData(CodeStandards.Education, "中专", "41")]
    [InlineData(CodeStandards.MemberStanding, "预备", "2")]
    [InlineData(CodeStandards.OrganisationKind, "总支部", "3")]
    [InlineData(CodeStandards.WayOut, "死亡", "12")]
    [InlineData(CodeStandards.MissingIdReason, "失联", "1")]
    public void What_a_workbook_holds_is_found_by_code_name_or_alias(string standard, string text, string code) =>
        Catalogue.Find(standard, text, Today).ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void What_no_table_holds_is_not_guessed()
    {
        Catalogue.Find(CodeStandards.Ethnicity, "汉人", Today).ShouldBeNull();
        Catalogue.Find(CodeStandards.Ethnicity, "", Today).ShouldBeNull();
        Catalogue.Find("GB/T 0", "01", Today).ShouldBeNull();
        Catalogue.Name(CodeStandards.Ethnicity, "77", Today).ShouldBe("77");
    }

    // GB/T 3304-1991: 56 peoples, 01 to 56 without a gap.
    [Fact]
    public void There_are_fifty_six_peoples_and_two_further_codes()
    {
        var codes = Catalogue.Entries(CodeStandards.Ethnicity, Today).Select(x => x.Code).ToArray();
        codes.ShouldBe([.. Enumerable.Range(1, 56).Select(n => n.ToString("00")), "97", "98"]);
        Catalogue.CodesOf(CodeStandards.Ethnicity, "少数民族").Count.ShouldBe(55);
        Catalogue.Entries(CodeStandards.Ethnicity, Today).Take(56).All(x => x.Name.EndsWith('族')).ShouldBeTrue();
    }

    [Theory]
    [InlineData("11", true)]
    [InlineData("21", true)]
    [InlineData("31", true)]
    [InlineData("30", true)]
    [InlineData("33", false)]
    [InlineData("41", false)]
    [InlineData("90", false)]
    [InlineData(null, false)]
    public void College_and_above_counts_graduates_of_colleges(string? code, bool counted) =>
        EducationBands.IsCollegeAndAbove(code).ShouldBe(counted);

    [Fact]
    public void No_table_uses_a_code_or_a_spelling_twice()
    {
        foreach (var standard in Catalogue.Standards)
        {
            var entries = Catalogue.Entries(standard, Today);
            entries.Select(x => x.Code).ShouldBeUnique();
            foreach (var entry in entries)
            {
                foreach (var text in entry.Aliases.Append(entry.Name))
                    Catalogue.Find(standard, text, Today).ShouldBe(entry, $"{standard} {text}");
            }
        }
    }

    [Fact]
    public void A_local_entry_adds_to_the_table_and_a_renamed_code_keeps_its_name_of_the_day()
    {
        var change = new DateOnly(2020, 1, 1);
        var local = Catalogue.With(
        [
            new CodeItem(CodeStandards.MissingIdReason, "L1", "旧称", 20, DateOnly.MinValue, change, ["旧"], null),
            new CodeItem(CodeStandards.MissingIdReason, "L1", "新称", 20, change, DateOnly.MaxValue, [], null),
        ]);

        local.Name(CodeStandards.MissingIdReason, "L1", new DateOnly(2019, 12, 31)).ShouldBe("旧称");
        local.Name(CodeStandards.MissingIdReason, "L1", change).ShouldBe("新称");
        local.Find(CodeStandards.MissingIdReason, "旧", Today).ShouldBeNull();
        local.Entries(CodeStandards.MissingIdReason, Today)[^1].Name.ShouldBe("新称");
        Catalogue.Find(CodeStandards.MissingIdReason, "新称", Today).ShouldBeNull();
    }
}
