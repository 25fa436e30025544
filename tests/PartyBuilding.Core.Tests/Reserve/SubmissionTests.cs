using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Tests.Reserve;

public sealed class SubmissionTests : SelectionTest
{
    private static readonly DateOnly From = new(2005, 7, 6);
    private static readonly DateOnly To = new(2005, 7, 15);

    // L2543.
    [Fact]
    public async Task An_investigation_names_its_organ_and_two_people()
    {
        await BeginAsync();
        var key = await EligibleAsync("测试乙");
        await CountedAsync();
        await ChooseAsync([key]);
        Codes(await InvestigateAsync(key, investigators: "测试丙")).ShouldBe(["SEL-INVESTIGATORS"]);
        Codes(await InvestigateAsync(key, organ: " ")).ShouldBe(["SEL-INVESTIGATORS"]);
        Codes(await InvestigateAsync(key, material: "")).ShouldBe(["SELECTION-MISSING"]);
        (await InvestigateAsync(key)).IsOk.ShouldBeTrue();
    }

    // A3-T1, S000 L213.
    [Fact]
    public async Task Nobody_is_recommended_without_an_investigation_or_before_its_end()
    {
        await BeginAsync(deputies: 1);
        var key = await EligibleAsync("测试乙");
        await CountedAsync();
        await ChooseAsync([key]);
        Codes(await RecommendAsync([key])).ShouldBe(["SEL-INVESTIGATED"]);
        await InvestigateAsync(key, to: new DateOnly(2005, 7, 8));
        Codes(await RecommendAsync([key], on: new DateOnly(2005, 7, 7))).ShouldBe(["SEL-INVESTIGATED"]);
        (await RecommendAsync([key], on: new DateOnly(2005, 7, 8))).IsOk.ShouldBeTrue();
    }

    // A1-R4, A1-R5: usual, so a reason lets them pass.
    [Fact]
    public async Task A_list_against_what_is_usual_wants_a_reason()
    {
        await BeginAsync(deputies: 5);
        var keys = await InvestigatedAsync(("测试乙", "1"), ("测试丙", "2"));
        Codes(await RecommendAsync(keys, [keys[0]])).ShouldBe(["SEL-QUOTA", "SEL-NEAR"]);
        (await RecommendAsync(keys, [keys[0]], "人选不足，工作急需")).IsOk.ShouldBeTrue();
        (await FindAsync(keys[0])).IsNear.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_not_recommended_gets_a_reason()
    {
        await BeginAsync(deputies: 1);
        var keys = await InvestigatedAsync(("测试乙", "1"), ("测试丙", "2"));
        Codes(await RecommendAsync([keys[0]])).ShouldBe(["SELECTION-UNDECIDED"]);
        (await RecommendAsync([keys[0]], reasons: new Dictionary<Guid, string?> { [keys[1]] = "任职时间较短" })).IsOk.ShouldBeTrue();
        (await FindAsync(keys[1])).Status.ShouldBe(CandidateStatus.NotRecommended);
    }

    // S4-03 test 5, L3248.
    [Fact]
    public async Task Under_the_handbook_the_discipline_organ_is_heard_first()
    {
        await BeginAsync(SelectionBasis.Handbook2008, deputies: 10);
        var key = (await ApplyAsync(await PersonAsync("测试乙", level: "51"), hasApplied: false)).Key;
        await ReviewAsync(key);
        await CountedAsync();
        (await ChooseAsync([key], new DateOnly(2005, 6, 27), "人选不足")).IsOk.ShouldBeTrue();
        await InvestigateAsync(key);
        // And, since the demo person is outside the Party, the united front department (S4-03 test 3, L3244).
        Codes(await RecommendAsync([key], [key], "人选不足")).ShouldBe(["RES-DISCIPLINE", "RES-UNITED-FRONT"]);
    }

    // A1-R21, S000 L215; both days counted.
    [Theory]
    [InlineData(9, 15, true)]
    [InlineData(6, 15, true)]
    [InlineData(10, 15, false)]
    [InlineData(6, 12, true)]
    [InlineData(6, 11, false)]
    public async Task A_publicity_of_seven_to_ten_days_needs_no_reason(int from, int to, bool usual)
    {
        await BeginAsync(deputies: 1);
        var keys = await InvestigatedAsync(("测试乙", "1"));
        await RecommendAsync(keys);
        var outcome = await PublicizeAsync(new DateOnly(2005, 7, from), new DateOnly(2005, 7, to));
        Codes(outcome).ShouldBe(usual ? [] : ["SEL-PUBLICITY"]);
        if (!usual)
            (await PublicizeAsync(new DateOnly(2005, 7, from), new DateOnly(2005, 7, to), "工作需要")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_publicity_before_the_decision_is_refused()
    {
        await BeginAsync(deputies: 1);
        await InvestigatedAsync(("测试乙", "1"));
        Codes(await PublicizeAsync(From, To)).ShouldContain("SEL-PUBLICITY-ORDER");
    }

    // A1-T18, S000 L217.
    [Fact]
    public async Task A_package_after_the_day_is_late_and_says_why()
    {
        await ReadyAsync();
        Codes(await SubmitAsync(new DateOnly(2005, 7, 21))).ShouldBe(["SEL-LATE"]);
        (await SubmitAsync(new DateOnly(2005, 7, 21), "公示顺延")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_package_waits_for_the_end_of_the_publicity()
    {
        await ReadyAsync();
        Codes(await SubmitAsync(To)).ShouldBe(["SEL-PACKAGE"]);
        (await SubmitAsync(To.AddDays(1))).IsOk.ShouldBeTrue();
    }

    // A1-T19, S000 L227.
    [Fact]
    public async Task A_petition_without_its_result_keeps_the_package_back()
    {
        var key = (await ReadyAsync())[0];
        var petition = Guid.CreateVersion7();
        var received = await With((PetitionService s) => s.ReceiveAsync(
            new ReceivePetition(Unit, UnitAsync().Result.Version, key, petition, new DateOnly(2005, 7, 8), true, "反映的情况甲"), Personnel(East)));
        received.IsOk.ShouldBeTrue(Words(received));
        Codes(await SubmitAsync(To.AddDays(1))).ShouldBe(["SEL-PETITION"]);
        (await With((PetitionService s) => s.HandleAsync(
            new HandlePetition(Unit, UnitAsync().Result.Version, key, petition, new DateOnly(2005, 7, 12), "查无实据乙", null), Personnel(East)))).IsOk.ShouldBeTrue();
        (await SubmitAsync(To.AddDays(1))).IsOk.ShouldBeTrue();

        // L2692: strictly confidential.
        var written = await Read(async db => string.Join('|', await db.BusinessEvents.Select(e => e.Summary + e.Detail).ToListAsync())
            + string.Join('|', await db.Set<ChangeRow>().Select(c => c.Data).ToListAsync()));
        written.ShouldNotContain("反映的情况甲");
        written.ShouldNotContain("查无实据乙");
    }

    // S000 L221-233.
    [Fact]
    public async Task The_package_is_in_the_order_of_the_circular()
    {
        await BeginAsync(deputies: 1);
        var refused = await ApplyAsync(await PersonAsync("测试丁", "1970-01-05", "31"));
        await ReviewAsync(refused.Key, false, "须本科", ReviewDay);
        var keys = await InvestigatedAsync(("测试乙", "1"));
        await RecommendAsync(keys);
        var unit = await Read(db => db.Set<SelectionUnit>().Include(u => u.Round).Include(u => u.Candidates).ThenInclude(c => c.Person)
            .Include(u => u.Candidates).ThenInclude(c => c.Investigation).SingleAsync(u => u.PublicId == Unit));
        UnitPackage.Of(unit).Items.Select(i => $"{i.Title}{i.Candidate?.Person!.Name}")
            .ShouldBe(["推荐人选名册", "推荐表测试乙", "申报表测试乙", "考察材料测试乙", "个人申报汇总名册", "申报表（未列入）测试丁"]);
    }

    // S000 L237.
    [Fact]
    public async Task An_applicant_who_is_not_listed_is_talked_with_before_the_package_goes()
    {
        await BeginAsync(deputies: 1);
        var left = await EligibleAsync("测试丁");
        var key = await EligibleAsync("测试乙");
        await CountedAsync();
        await ChooseAsync([key]);
        await InvestigateAsync(key);
        await RecommendAsync([key]);
        await PublicizeAsync(From, To);
        Codes(await SubmitAsync(To.AddDays(1))).ShouldBe(["SEL-PACKAGE"]);
        await With((SubmissionService s) => s.TalkAsync(new TalkWithCandidate(Unit, UnitAsync().Result.Version, left, To), Personnel(East)));
        (await SubmitAsync(To.AddDays(1))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_district_agrees_to_enters_the_pool_and_what_not_is_told_why()
    {
        var keys = await ReadyAsync(("测试乙", "1"), ("测试丙", "2"));
        await SubmitAsync(To.AddDays(1));
        (await ReviewAsync([keys[0]], new Dictionary<Guid, string?>(), Personnel(East))).Kind.ShouldBe(OutcomeKind.Forbidden);
        Codes(await ReviewAsync([keys[0]], new Dictionary<Guid, string?>(), Section())).ShouldBe(["SELECTION-UNDECIDED"]);
        (await ReviewAsync([keys[0]], new Dictionary<Guid, string?> { [keys[1]] = "任职时间较短" }, Section())).IsOk.ShouldBeTrue();
        var pool = await Read(db => db.Set<ReserveEntry>().Include(e => e.Moves).AsNoTracking().ToListAsync());
        pool.Single().Moves.Single().Decision.ShouldBe("宝委组〔2005〕1号");
        (await FindAsync(keys[1])).Status.ShouldBe(CandidateStatus.Rejected);
        Codes(await ReviewAsync([keys[0]], new Dictionary<Guid, string?>(), Section())).ShouldBe(["SELECTION-STATE"]);
    }

    [Fact]
    public async Task A_submitted_package_changes_only_after_the_district_has_returned_it()
    {
        var keys = await ReadyAsync();
        await SubmitAsync(To.AddDays(1));
        Codes(await InvestigateAsync(keys[0])).ShouldBe(["SELECTION-SUBMITTED"]);
        var version = (await UnitAsync()).Version;
        Codes(await With((SubmissionService s) => s.ReturnAsync(Unit, version, Section()))).ShouldBe(["SELECTION-MISSING"]);
        (await With((SubmissionService s) => s.ReturnAsync(Unit, version, Section("缺照片")))).IsOk.ShouldBeTrue();
        (await UnitAsync()).SubmittedOn.ShouldBeNull();
    }

    [Fact]
    public async Task A_stale_form_changes_nothing()
    {
        await BeginAsync();
        var key = await EligibleAsync("测试乙");
        var input = new ReviewCandidate(Unit, 0, key, false, ReviewDay, "旧表单", ReviewDay);
        (await With((ApplicationService s) => s.ReviewAsync(input, Personnel(East)))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await FindAsync(key)).Status.ShouldBe(CandidateStatus.Eligible);
    }

    private async Task<IReadOnlyList<Guid>> ReadyAsync(params (string Name, string Sex)[] people)
    {
        var who = people.Length == 0 ? [("测试乙", "1")] : people;
        await BeginAsync(deputies: who.Length);
        var keys = await InvestigatedAsync(who);
        var decided = await RecommendAsync(keys, reason: "按实际情况");
        decided.IsOk.ShouldBeTrue(Words(decided));
        (await PublicizeAsync(From, To)).IsOk.ShouldBeTrue();
        return keys;
    }

    private async Task<Outcome<Guid>> ReviewAsync(IReadOnlyList<Guid> accepted, IReadOnlyDictionary<Guid, string?> reasons, CommandContext context)
    {
        var input = new ReviewReserve(Unit, (await UnitAsync()).Version, new DateOnly(2005, 7, 28), "宝委组〔2005〕1号", accepted, reasons);
        return await With((SubmissionService s) => s.ReviewAsync(input, context));
    }
}
