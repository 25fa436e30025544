using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Quality;

public sealed class QualityRunTests : QualityTest
{
    [Fact]
    public async Task A_run_finds_what_is_wrong_with_each_record_and_nothing_else()
    {
        await BuildAsync();
        var good = await World.MemberAsync(Branch, name: "张好", birth: "1960-05-01");
        await NumberAsync(good, Number("19600501"));
        await World.FactAsync(good, PersonFactKind.BecameFullOn, "2021-01-01", new(2021, 1, 1));
        var young = await World.MemberAsync(Branch, new(2021, 3, 1), "李小", birth: "2004-03-02");
        await NumberAsync(young, Number("20040302"));
        await World.FactAsync(young, PersonFactKind.BecameFullOn, "2020-03-01", new(2021, 3, 1));
        var other = await World.MemberAsync(Branch, name: "王异", sex: "2", birth: "1960-05-01", education: null);
        await NumberAsync(other, Number("19610501", 3));
        var late = await World.MemberAsync(Branch, new(2025, 7, 4), "赵预", standing: MemberStanding.Probationary, birth: "1915-01-01");

        var run = await CheckAsync();

        (await CodesOfAsync(run, good)).ShouldBeEmpty();
        (await CodesOfAsync(run, young)).ShouldBe(["MEM-FULL-AFTER-JOINED", "MEM-JOINED-AGE"]);
        (await CodesOfAsync(run, other)).ShouldBe(["ID-BIRTH-DATE", "ID-SEX", "MEM-EDUCATION-MISSING", "MEM-FULL-DATE-MISSING"]);
        (await CodesOfAsync(run, late)).ShouldBe(["ID-MISSING", "MEM-AGE-LIMIT", "MEM-PROBATION-OVER"]);
        var report = await With<QualityQueries, RunReport?>(q => q.FindAsync(run, OrgScope.Everything()));
        report!.Row.Members.ShouldBe(4);
        report.Row.Organisations.ShouldBe(3);
        report.Row.Findings.ShouldBe(report.Rules.Sum(r => r.Findings));
        report.Row.RecordedNo!.Value.ShouldBeGreaterThan(0);
    }

    // 党章第七条: the last day of the year is still probation.
    [Theory]
    [InlineData("2025-07-05", false)]
    [InlineData("2025-07-04", true)]
    public async Task Probation_is_over_the_day_after_its_year(string joined, bool found)
    {
        await BuildAsync();
        var member = await World.MemberAsync(Branch, DateOnly.Parse(joined), standing: MemberStanding.Probationary);
        (await CodesOfAsync(await CheckAsync(), member)).Contains("MEM-PROBATION-OVER").ShouldBe(found);
    }

    // 手册2008 L1736; small branches without groups are left out by a parameter.
    [Theory]
    [InlineData(29, false, false)]
    [InlineData(30, false, true)]
    [InlineData(2, true, true)]
    public async Task A_member_without_a_group_is_listed_where_the_branch_is_large_or_has_groups(int members, bool registered, bool found)
    {
        await BuildAsync();
        if (registered)
            await With<PartyGroupService, Outcome<Guid>>(s => s.OpenAsync(new OpenPartyGroup(Branch.PublicId, "一组", new(2026, 1, 1), null), Department()));
        var member = await World.MemberAsync(Branch, name: "钱一");
        for (var i = 1; i < members; i++)
            await World.MemberAsync(Branch, name: "钱" + (char)('二' + i), birth: $"{1940 + i}-01-01", partyGroup: "一组");
        (await CodesOfAsync(await CheckAsync(), member)).Contains("MEM-GROUP-MISSING").ShouldBe(found);
    }

    [Fact]
    public async Task One_number_of_two_people_is_found_with_both_and_no_row_holds_it()
    {
        await BuildAsync();
        var (first, second) = (await World.MemberAsync(Branch, name: "周甲"), await World.MemberAsync(Branch, name: "周乙"));
        var number = Number("19600501");
        await NumberAsync(first, number);
        await NumberAsync(second, number, verified: false);

        var run = await CheckAsync();

        (await CodesOfAsync(run, first)).ShouldContain("ID-DUPLICATE");
        (await CodesOfAsync(run, second)).ShouldContain("ID-DUPLICATE");
        var texts = await Read(db => db.Set<QualityFinding>().Select(f => f.Message + f.Remedy).ToListAsync());
        texts.AddRange(await Read(db => db.BusinessEvents.Select(e => e.Summary + e.Detail).ToListAsync()));
        texts.ShouldNotContain(t => t.Contains(number.Value) || t.Contains("19600501"));
    }

    [Fact]
    public async Task A_finding_about_the_number_names_the_field_and_not_what_the_number_says()
    {
        await BuildAsync();
        var member = await World.MemberAsync(Branch, birth: "1960-05-01");
        await NumberAsync(member, Number("19610607"));
        var line = (await LinesAsync(await CheckAsync(), new FindingFilter(Rule: "ID-BIRTH-DATE"))).ShouldHaveSingleItem();
        line.Field.ShouldBe("BirthDate");
        line.Message.ShouldNotContain("1961");
    }

    [Fact]
    public async Task Organisations_are_asked_about_units_terms_secretaries_and_seats()
    {
        await BuildAsync();
        var second = await World.BranchAsync(Township, "第二党支部");
        foreach (var i in Enumerable.Range(0, 3))
            await World.MemberAsync(Branch, name: "吴" + (char)('一' + i));
        var seated = await World.MemberAsync(second, name: "郑坐");
        await SeatAsync(second, seated);
        var left = await Read(db => db.People.AsNoTracking().SingleAsync(p => p.Id == seated.Person.Id));
        (await With<MemberLeavingService, Outcome<Guid>>(s => s.LeaveAsync(
            new LeaveParty(left.PublicId, left.Version, PostingKind.Died, new(2026, 7, 1)), Department("去世")))).IsOk.ShouldBeTrue();

        var codes = (await LinesAsync(await CheckAsync())).Where(f => f.Kind == Core.Quality.QualityKind.Organisation).ToLookup(f => f.Subject, f => f.RuleCode);

        codes["第一党支部"].ShouldBe(["COM-TERM-CURRENT", "ORG-NO-UNIT"], ignoreOrder: true);
        codes["第二党支部"].ShouldBe(["COM-SEAT-LEFT", "ORG-BRANCH-MIN", "ORG-NO-UNIT"], ignoreOrder: true);
        codes["友谊路街道党工委"].ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scheme_asks_only_its_own_rules()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, education: null);
        var identity = ShippedSchemes.Of(RuleCatalogue.Embedded).Single(s => s.Name == "身份信息");
        (await LinesAsync(await CheckAsync(identity.Key))).Select(f => f.RuleCode).ShouldBe(["ID-MISSING"]);
    }

    [Fact]
    public async Task Somebody_who_left_is_looked_at_only_when_asked_and_without_what_only_members_owe()
    {
        await BuildAsync();
        var member = await World.MemberAsync(Branch, new(2021, 3, 1), "李小", birth: "2004-03-02", education: null);
        (await With<MemberLeavingService, Outcome<Guid>>(s => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Resigned, new(2026, 7, 1), "退党决定", new DateOnly(2026, 6, 30)), Department("退党")))).IsOk.ShouldBeTrue();
        (await CodesOfAsync(await CheckAsync(), member)).ShouldBeEmpty();
        (await CodesOfAsync(await CheckAsync(onBooksOnly: false), member)).ShouldBe(["MEM-JOINED-AGE"]);
    }

    [Fact]
    public async Task A_run_of_one_township_reads_nothing_of_another_and_is_not_seen_from_there()
    {
        await BuildAsync();
        var elsewhere = await World.TownshipAsync(District, "吴淞街道党工委");
        await World.MemberAsync(await World.BranchAsync(elsewhere, "海滨支部"), education: null);
        await World.MemberAsync(Branch);
        var run = await CheckAsync(of: Township);
        (await LinesAsync(run)).ShouldAllBe(f => f.Organisation != "海滨支部");
        (await With<QualityQueries, RunReport?>(q => q.FindAsync(run, OrgScope.Of(elsewhere.Path)))).ShouldBeNull();
        (await With<FindingQueries, FindingPage<FindingRow>?>(q => q.LinesAsync(run, new(), OrgScope.Of(elsewhere.Path), 1))).ShouldBeNull();
    }

    [Fact]
    public async Task A_run_that_was_killed_is_done_again_and_nothing_is_there_twice()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, education: null);
        var run = await CheckAsync();
        var before = (await LinesAsync(run)).Count;
        await InScope(async s =>
        {
            var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
            (await db.Set<QualityRun>().SingleAsync()).Status = QualityStatus.Running;
            await db.SaveChangesAsync();
        });
        (await With<QualityQueue, int>(q => q.RunAsync())).ShouldBe(0);
        Clock.Advance(QualityQueue.Forgotten + TimeSpan.FromMinutes(1));
        (await With<QualityQueue, int>(q => q.RunAsync())).ShouldBe(1);
        (await LinesAsync(run)).Count.ShouldBe(before);
        (await Read(db => db.Set<QualityRun>().SingleAsync())).Status.ShouldBe(QualityStatus.Done);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_run()
    {
        await BuildAsync();
        var input = new StartCheck(Guid.NewGuid(), ShippedSchemes.Everything, District.PublicId, true);
        foreach (var _ in new[] { 1, 2 })
            (await With<QualityService, Outcome<Guid>>(s => s.StartAsync(input, Department()))).Value.ShouldBe(input.Key);
        (await Read(db => db.Set<QualityRun>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Only_what_the_run_before_did_not_find_is_new()
    {
        await BuildAsync();
        await World.MemberAsync(Branch, name: "孙旧", education: null);
        (await LinesAsync(await CheckAsync(), new FindingFilter(OnlyNew: true))).ShouldBeEmpty();
        var fresh = await World.MemberAsync(Branch, name: "孙新", education: null);
        var run = await CheckAsync();
        (await LinesAsync(run, new FindingFilter(Rule: "MEM-EDUCATION-MISSING", OnlyNew: true))).ShouldHaveSingleItem().SubjectKey.ShouldBe(fresh.Person.PublicId);
    }

    private async Task SeatAsync(Core.Organisations.Organisation branch, WorldMember member)
    {
        var outcome = await With<TermService, Outcome<Guid>>(s => s.BeginAsync(
            new BeginTerm(branch.PublicId, null, new(2026, 5, 10), 3, CommitteeElection.Assembly, null, null, false,
                [new NewCommitteeMember(member.Person.PublicId, CommitteePostKind.Secretary)]),
            Department("换届")));
        outcome.IsOk.ShouldBeTrue(string.Join(";", outcome.Findings.Select(f => f.Message)));
    }
}
