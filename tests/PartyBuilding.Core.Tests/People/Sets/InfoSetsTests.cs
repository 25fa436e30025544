using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Tests.People.Sets;

/// <summary>What a definition of information sets must keep to, and how values are read.</summary>
public sealed class InfoSetsTests
{
    private static readonly DateOnly Today = new(2026, 7, 5);
    private static readonly CodeTableCatalogue Codes = CodeTableCatalogue.Embedded;

    [Fact]
    public void Every_code_field_names_a_table_that_has_entries()
        => Fields().Where(f => f.Field.Kind == InfoFieldKind.Code && Codes.Entries(f.Field.Standard ?? "").Count == 0).ShouldBeEmpty();

    [Fact]
    public void Keys_are_unique_and_fit_their_columns()
    {
        InfoSets.OfMembers.Select(s => s.Key).ShouldBeUnique();
        Fields().Select(f => f.Set.NameOf(f.Field)).ShouldBeUnique();
        Fields().ShouldAllBe(f => f.Set.Key.Length <= 20 && f.Field.Key.Length <= 20 && f.Field.Max <= InfoValue.MaxLength);
        InfoSets.OfMembers.SelectMany(s => (s.Order ?? []).SelectMany(o => o).Select(key => s.Find(key))).ShouldAllBe(f => f != null);
    }

    [Fact]
    public void A_reserved_set_holds_nothing_protected_that_a_proposal_would_carry_up()
        => Fields().Where(f => !f.Set.BranchEdits && f.Field.Protected).ShouldBeEmpty();

    [Theory]
    [InlineData(InfoFieldKind.Date, "2008.5.1", "2008-05-01")]
    [InlineData(InfoFieldKind.Date, "二〇〇八年五月一日", "2008-05-01")]
    [InlineData(InfoFieldKind.Month, "2008.5", "2008-05")]
    [InlineData(InfoFieldKind.Month, "２００８年１２月", "2008-12")]
    [InlineData(InfoFieldKind.Month, "200812", "2008-12")]
    [InlineData(InfoFieldKind.Number, "２０２１", "000000002021")]
    [InlineData(InfoFieldKind.Money, "1,200.5元", "00000000120050")]
    [InlineData(InfoFieldKind.Phone, "１３８ 0013 8000", "13800138000")]
    [InlineData(InfoFieldKind.Phone, "021-56788888", "021-56788888")]
    [InlineData(InfoFieldKind.Email, " A.B@Example.com", "a.b@example.com")]
    [InlineData(InfoFieldKind.Text, " 宝山　一中 ", "宝山 一中")]
    [InlineData(InfoFieldKind.LongText, "一\r\n 二 ", "一\n二")]
    [InlineData(InfoFieldKind.Text, "   ", null)]
    public void What_is_typed_is_stored_in_one_form(InfoFieldKind kind, string typed, string? stored)
    {
        var reading = InfoText.Read(new InfoField("a", "某项", kind), typed, Codes, Today);
        reading.Error.ShouldBeNull();
        reading.Value.ShouldBe(stored);
    }

    [Theory]
    [InlineData(InfoFieldKind.Date, "2008-02-30")]
    [InlineData(InfoFieldKind.Date, "2026-07-06")]
    [InlineData(InfoFieldKind.Date, "0201-01-01")]
    [InlineData(InfoFieldKind.Month, "2008-13")]
    [InlineData(InfoFieldKind.Month, "2026-08")]
    [InlineData(InfoFieldKind.Number, "-1")]
    [InlineData(InfoFieldKind.Number, "1.5")]
    [InlineData(InfoFieldKind.Money, "12.345")]
    [InlineData(InfoFieldKind.Money, "99999999999999999999")]
    [InlineData(InfoFieldKind.Phone, "没有")]
    [InlineData(InfoFieldKind.Phone, "138")]
    [InlineData(InfoFieldKind.Email, "a@b")]
    public void What_cannot_be_read_is_refused_with_the_name_of_the_field(InfoFieldKind kind, string typed)
    {
        var reading = InfoText.Read(new InfoField("a", "某项", kind), typed, Codes, Today);
        reading.Value.ShouldBeNull();
        reading.Error.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void A_text_longer_than_its_field_is_refused()
        => InfoText.Read(new InfoField("a", "某项", Max: 3), "一二三四", Codes, Today).Error.ShouldBe("某项最多 3 字。");

    [Fact]
    public void A_withdrawn_code_may_stay_but_not_come()
    {
        var field = new InfoField("a", "某项", InfoFieldKind.Code, CodeStandards.Sex);
        InfoText.Read(field, "77", Codes, Today).Error.ShouldNotBeNull();
        InfoText.Read(field, "77", Codes, Today, before: "77").Value.ShouldBe("77");
    }

    [Fact]
    public void Numbers_read_back_from_what_is_stored_are_the_same()
    {
        foreach (var (kind, typed) in new[] { (InfoFieldKind.Number, "2021"), (InfoFieldKind.Money, "1200.50"), (InfoFieldKind.Number, "0") })
        {
            var field = new InfoField("a", "某项", kind);
            var stored = InfoText.Read(field, typed, Codes, Today).Value;
            InfoText.Typed(field, stored).ShouldBe(typed);
        }
    }

    private static IEnumerable<(InfoSet Set, InfoField Field)> Fields() => InfoSets.OfMembers.SelectMany(s => s.Fields.Select(f => (s, f)));
}
