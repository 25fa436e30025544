using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations;

public sealed class UnitTests : ServiceTest
{
    private static readonly DateOnly June = new(2026, 6, 10);

    private Organisation _township = null!;
    private Organisation _branch = null!;

    // GB 32100-2015: the example of the standard and faults in it.
    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100M000100Y44", false)]
    [InlineData("9135010OM000100Y43", false)]
    [InlineData("91350100M000100Y4", false)]
    public void The_check_character_of_a_credit_code_is_that_of_the_standard(string code, bool isRight)
        => (CreditCode.FaultOf(code) is null).ShouldBe(isRight);

    [Fact]
    public void A_code_led_by_a_letter_is_accepted_and_blanks_and_width_do_not_matter()
    {
        var code = Code("N2310113000000001");
        CreditCode.FaultOf(CreditCode.Clean($" {code[..8]} {code[8..].ToLowerInvariant()} ")).ShouldBeNull();
        CreditCode.Clean("９１-３").ShouldBe("913");
    }

    [Fact]
    public async Task The_code_of_the_superior_is_refused_and_the_right_link_goes_through()
    {
        await BuildAsync();
        (await EnterAsync(_township, Code("12310113000000001"), "友谊路街道办事处")).IsOk.ShouldBeTrue();
        (await EnterAsync(_branch, Code("12310113000000001"), "我单位")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe(UnitFindings.SuperiorsCode);
        (await LinkAsync(new LinkUnit(_branch.PublicId, null, UnitLinkKind.SameAsSuperior, June))).IsOk.ShouldBeTrue();
        var row = (await UnitsAsync(_branch)).ShouldHaveSingleItem();
        row.Name.ShouldBe("友谊路街道办事处");
        row.Kind.ShouldBe(UnitLinkKind.SameAsSuperior);
    }

    [Fact]
    public async Task A_code_belongs_to_one_unit()
    {
        await BuildAsync();
        var first = await With((UnitService s) => s.SaveAsync(new SaveUnit(null, 0, "甲公司", Code("91310113000000001")), Department()));
        first.IsOk.ShouldBeTrue();
        (await With((UnitService s) => s.SaveAsync(new SaveUnit(null, 0, "乙公司", Code("91310113000000001")), Department())))
            .Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("UNIT-CODE-TAKEN");
        (await With((UnitService s) => s.SaveAsync(new SaveUnit(null, 0, "丙公司", "913"), Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("UNIT-CODE");
        (await EnterAsync(_branch, Code("91310113000000001"), null)).Value.ShouldBe(first.Value);
    }

    [Fact]
    public async Task A_joint_branch_stands_in_several_units_and_another_link_takes_their_place()
    {
        await BuildAsync();
        (await EnterAsync(_branch, null, "甲公司", UnitLinkKind.Joint)).IsOk.ShouldBeTrue();
        (await EnterAsync(_branch, null, "乙公司", UnitLinkKind.Joint)).IsOk.ShouldBeTrue();
        (await UnitsAsync(_branch)).Count(u => u.To == Recorded.Open).ShouldBe(2);
        (await EnterAsync(_branch, null, "丙公司", from: new(2026, 7, 1))).IsOk.ShouldBeTrue();
        var units = await UnitsAsync(_branch);
        units.Single(u => u.To == Recorded.Open).Name.ShouldBe("丙公司");
        units.Count(u => u.To == new DateOnly(2026, 7, 1)).ShouldBe(2);
        (await EnterAsync(_township, null, "丁公司", UnitLinkKind.Joint)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("UNIT-JOINT-KIND");
    }

    [Fact]
    public async Task A_unit_of_others_is_not_there_and_its_code_is_refused_without_its_name()
    {
        await BuildAsync();
        var other = await World.TownshipAsync(await World.DistrictAsync("另一区委"), "另一街道");
        var key = (await EnterAsync(other, Code("91310113000000002"), "外单位")).Value;
        var own = new CommandContext(Actor.Machine("测试"), OrgScope.Of(_township.Path), Clock.UtcNow());
        (await With((UnitQueries q) => q.RecordAsync(key, OrgScope.Of(_township.Path)))).ShouldBeNull();
        var refused = await With((UnitLinkService s) => s.EnterAsync(new EnterUnit(_branch.PublicId, Code("91310113000000002"), "我单位", UnitLinkKind.LegalUnit, June), own));
        refused.Findings.ShouldHaveSingleItem().Message.ShouldNotContain("外单位");
    }

    [Fact]
    public async Task A_link_ends_on_a_day_and_stays_in_the_record()
    {
        await BuildAsync();
        var key = (await EnterAsync(_branch, null, "甲公司")).Value;
        (await With((UnitLinkService s) => s.UnlinkAsync(new UnlinkUnit(_branch.PublicId, key, June.AddDays(-1)), Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("UNIT-DATE");
        (await With((UnitLinkService s) => s.UnlinkAsync(new UnlinkUnit(_branch.PublicId, key, new(2026, 7, 1)), Department()))).IsOk.ShouldBeTrue();
        (await UnitsAsync(_branch)).ShouldHaveSingleItem().To.ShouldBe(new(2026, 7, 1));
        (await With((UnitLinkService s) => s.UnlinkAsync(new UnlinkUnit(_branch.PublicId, key, new(2026, 7, 1)), Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("UNIT-NOT-LINKED");
    }

    private static string Code(string first17) => first17 + CreditCode.CheckOf(first17);

    private async Task BuildAsync()
    {
        _township = await World.TownshipAsync(await World.DistrictAsync());
        _branch = await World.BranchAsync(_township, "甲支部");
    }

    private Task<Outcome<Guid>> EnterAsync(Organisation organisation, string? code, string? name, UnitLinkKind kind = UnitLinkKind.LegalUnit, DateOnly? from = null)
        => With((UnitLinkService s) => s.EnterAsync(new EnterUnit(organisation.PublicId, code, name, kind, from ?? June), Department()));

    private Task<Outcome<Guid>> LinkAsync(LinkUnit input) => With((UnitLinkService s) => s.LinkAsync(input, Department()));

    private Task<IReadOnlyList<OrganisationUnitRow>> UnitsAsync(Organisation organisation) => With((UnitQueries q) => q.OfOrganisationAsync(organisation.Id));
}
