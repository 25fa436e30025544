using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

public sealed class SchemeTests : ServiceTest
{
    [Fact]
    public void Every_rule_said_to_be_put_in_a_data_check_can_be()
    {
        var said = RuleCatalogue.Embedded.Rules.Where(r => r.AppliesTo.Any(u => u is { Channel: RuleChannel.Batch, Name: "数据检查" })).Select(r => r.Code);
        QualityRules.In(RuleCatalogue.Embedded).Select(r => r.Code).ShouldBe(said);
    }

    [Fact]
    public void Shipped_schemes_hold_only_rules_that_exist_and_everything_holds_all()
    {
        var schemes = ShippedSchemes.Of(RuleCatalogue.Embedded);
        schemes.SelectMany(s => s.Codes).ShouldAllBe(c => QualityRules.Knows(c));
        schemes.Single(s => s.Key == ShippedSchemes.Everything).Codes.Count.ShouldBe(QualityRules.In(RuleCatalogue.Embedded).Count);
        schemes.Select(s => s.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task A_scheme_of_the_department_is_added_changed_and_withdrawn()
    {
        var key = Guid.NewGuid();
        (await SaveAsync(new SaveScheme(key, null, "年报前检查", ["ID-SEX", "MEM-GROUP-MISSING"]))).IsOk.ShouldBeTrue();
        (await SaveAsync(new SaveScheme(key, null, "年报前检查", ["ID-SEX"]))).IsOk.ShouldBeTrue("a second copy of the form");
        var saved = (await With<SchemeQueries, Scheme?>(q => q.FindAsync(key)))!;
        saved.Codes.ShouldBe(["ID-SEX", "MEM-GROUP-MISSING"]);
        (await SaveAsync(new SaveScheme(key, saved.Version, "年报前", ["ID-SEX"]))).IsOk.ShouldBeTrue();
        (await SaveAsync(new SaveScheme(key, saved.Version, "晚到的", ["ID-SEX"]))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With<SchemeService, Outcome>(s => s.WithdrawAsync(key, saved.Version + 1, Department()))).IsOk.ShouldBeTrue();
        (await With<SchemeQueries, Scheme?>(q => q.FindAsync(key))).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "ID-SEX", "Name")]
    [InlineData("全部", "ID-SEX", "Name")]
    [InlineData("自定", "ORG-CLOSE-EMPTY", "Codes")]
    [InlineData("自定", null, "Codes")]
    public async Task A_scheme_without_a_name_of_its_own_or_without_rules_is_refused(string name, string? code, string field)
        => (await SaveAsync(new SaveScheme(Guid.NewGuid(), null, name, code is null ? [] : [code]))).Findings.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Fact]
    public async Task Only_the_department_edits_schemes()
    {
        var clerk = new Actor(1, "科员", "组织科", new HashSet<string> { Permission.ManageMembers });
        var outcome = await With<SchemeService, Outcome<Guid>>(s => s.SaveAsync(
            new SaveScheme(Guid.NewGuid(), null, "自定", ["ID-SEX"]), Department() with { Actor = clerk }));
        outcome.Kind.ShouldBe(OutcomeKind.Forbidden);
        (await Read(db => db.Set<CheckScheme>().CountAsync())).ShouldBe(0);
    }

    private Task<Outcome<Guid>> SaveAsync(SaveScheme input) => With<SchemeService, Outcome<Guid>>(s => s.SaveAsync(input, Department()));
}
