using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Resignations;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Tests.Appointments.Votes;

namespace PartyBuilding.Core.Tests.Appointments.Resignations;

/// <summary>The four kinds of resignation with their clocks, 手册2008 L2877–L2986.</summary>
public sealed class ResignationTests : VoteTest
{
    private Guid _cadre;
    private Guid _post;

    // L2891; S2-26 (i) 1.
    [Fact]
    public async Task Who_leaves_for_official_reasons_applies_within_seven_days()
    {
        var key = await OpenAsync(ResignationKind.Official, ResignationCause.MovedAway, o => o with { NotifiedOn = new DateOnly(2026, 6, 5) });
        (await StateAsync(key)).DueOn.ShouldBe(new DateOnly(2026, 6, 12));
        (await StateAsync(key)).IsLate.ShouldBeTrue();
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 6, 13)));
        (await ViewAsync(key)).Late.Single().RuleCode.ShouldBe("RESG-APPLY");
    }

    [Fact]
    public async Task The_seventh_day_is_in_time()
    {
        var key = await OpenAsync(ResignationKind.Official, ResignationCause.MovedAway, o => o with { NotifiedOn = new DateOnly(2026, 6, 5) });
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 6, 12)));
        (await ViewAsync(key)).Late.ShouldBeEmpty();
    }

    // L2894; S2-26 (i) 2, 3.
    [Fact]
    public async Task A_post_that_bars_the_old_one_is_announced_only_after_the_resignation_is_approved()
    {
        var key = await OpenAsync(ResignationKind.Official, ResignationCause.Incompatible, o => o with { NotifiedOn = new DateOnly(2026, 6, 5), NewPost = "区人大常委会副主任", IsIncompatible = true });
        Codes(await AnnounceAsync(key)).ShouldBe(["RESG-ANNOUNCE"]);
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 6, 8)));
        Codes(await AnnounceAsync(key)).ShouldBe(["RESG-ANNOUNCE"]);
        await DoneAsync(DecideAsync(key));
        await DoneAsync(AnnounceAsync(key));
    }

    [Fact]
    public async Task Posts_that_go_together_are_announced_at_any_time()
    {
        var key = await OpenAsync(ResignationKind.Official, ResignationCause.MovedAway, o => o with { NotifiedOn = new DateOnly(2026, 6, 5), NewPost = "区政协常委" });
        await DoneAsync(AnnounceAsync(key));
    }

    // L2917; S2-27 (i) 1.
    [Fact]
    public async Task Three_months_of_silence_are_consent_to_who_leaves_of_their_own_will()
    {
        var key = await OpenAsync(ResignationKind.Voluntary, ResignationCause.Health);
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 4, 10)));
        Clock.MoveTo(new DateOnly(2026, 7, 10));
        (await StateAsync(key)).IsAgreed.ShouldBeFalse();
        Codes(await CompleteAsync(key, new DateOnly(2026, 7, 10))).ShouldBe(["RESG-AGREED"]);
        Clock.MoveTo(new DateOnly(2026, 7, 11));
        var state = await StateAsync(key);
        (state.IsAgreed, state.DeemedOn).ShouldBe((true, (DateOnly?)new DateOnly(2026, 7, 11)));
        await DoneAsync(CompleteAsync(key, new DateOnly(2026, 7, 11)));
        (await RecordAsync(_cadre))!.Posts.Single().Until.ShouldBe(new DateOnly(2026, 7, 11));
        (await ViewAsync(key)).Resignation.IsOver.ShouldBeTrue();
    }

    // L2911, L2917; S2-27 (i) 2, 3, 4.
    [Fact]
    public async Task Who_quits_public_employment_says_where_to_and_gives_a_pledge_and_both_are_decided()
    {
        var key = await OpenAsync(ResignationKind.Voluntary, ResignationCause.OtherWork);
        Codes(await ApplyAsync(key, new DateOnly(2026, 6, 1), a => a with { QuitsEmployment = true })).ShouldBe(["RESG-PLEDGE"]);
        Codes(await ApplyAsync(key, new DateOnly(2026, 6, 1), a => a with { QuitsEmployment = true, Destination = "某企业" })).ShouldBe(["RESG-PLEDGE"]);
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 6, 1), a => a with { QuitsEmployment = true, Destination = "某企业", PledgedOn = new DateOnly(2026, 6, 1) }));
        Codes(await DecideAsync(key)).ShouldBe(["RESG-BOTH"]);
        await DoneAsync(DecideAsync(key, d => d with { EmploymentDecision = ResignationDecision.Agreed }));
        await DoneAsync(CompleteAsync(key, new DateOnly(2026, 7, 1)));
        (await ViewAsync(key)).BannedUntil.ShouldBe(new DateOnly(2029, 7, 1));
    }

    // L2913.
    [Fact]
    public async Task Two_opinions_and_a_talk_come_before_the_decision()
    {
        var key = await OpenAsync(ResignationKind.Voluntary, ResignationCause.Health);
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 6, 1)));
        var refused = await DecideAsync(key, d => d with { UnitOpinion = null, DisciplineOpinion = null, TalkedOn = null });
        Codes(refused).ShouldBe(["RESG-OPINIONS", "RESG-TALK"]);
        refused.Findings[0].Message.ShouldContain("所在单位党组织、纪检监察机关");
    }

    // L2949, L2953; S2-28 (i) 1, 2, 3.
    [Fact]
    public async Task Taking_the_blame_is_never_consented_to_by_silence_and_is_published_after_the_formalities()
    {
        var key = await OpenAsync(ResignationKind.TakingBlame, ResignationCause.Neglect);
        Codes(await ApplyAsync(key, new DateOnly(2026, 4, 1))).ShouldBe(["RESG-UNDERSTANDING"]);
        await DoneAsync(ApplyAsync(key, new DateOnly(2026, 4, 1), a => a with { Understanding = "负有领导责任" }));
        Clock.MoveTo(new DateOnly(2026, 7, 6));
        var state = await StateAsync(key);
        (state.IsLate, state.IsAgreed).ShouldBe((true, false));
        Codes(await DecideAsync(key, d => d with { DisciplineOpinion = null })).ShouldBe(["RESG-OPINIONS"]);
        await DoneAsync(DecideAsync(key, d => d with { UnitOpinion = null }));
        Codes(await PublishAsync(key)).ShouldBe(["RESG-PUBLISH"]);
        await DoneAsync(CompleteAsync(key, new DateOnly(2026, 7, 6)));
        (await ViewAsync(key)).Resignation.IsOver.ShouldBeFalse();
        await DoneAsync(PublishAsync(key));
        (await ViewAsync(key)).Resignation.IsOver.ShouldBeTrue();
    }

    // L2961; S2-29 (i) 5.
    [Fact]
    public async Task Nobody_is_ordered_to_resign_for_want_of_improvement_without_an_admonition()
    {
        Codes(await TryAsync(ResignationKind.Ordered, ResignationCause.NoImprovement, Order)).ShouldBe(["RESG-ADMONISHED"]);
        Codes(await TryAsync(ResignationKind.Ordered, ResignationCause.NoImprovement, o => Order(o) with { AdmonishedOn = new DateOnly(2026, 6, 20) })).ShouldBe(["RESG-ADMONISHED"]);
        await DoneAsync(TryAsync(ResignationKind.Ordered, ResignationCause.NoImprovement, o => Order(o) with { AdmonishedOn = new DateOnly(2026, 3, 1) }));
    }

    // L2967; S2-29 (i) 1.
    [Theory]
    [InlineData(40, 160, null)]
    [InlineData(39, 160, "RESG-UNFIT")]
    [InlineData(null, null, "RESG-UNFIT")]
    public async Task A_quarter_of_unfit_forms_may_lead_to_an_order(int? unfit, int? forms, string? broken)
    {
        var outcome = await TryAsync(ResignationKind.Ordered, ResignationCause.Unfit, o => Order(o) with { Unfit = unfit, Forms = forms });
        Codes(outcome).ShouldBe(broken is null ? [] : [broken]);
    }

    // L2976.
    [Fact]
    public async Task An_order_comes_with_a_talk_and_a_written_notice()
    {
        Codes(await TryAsync(ResignationKind.Ordered, ResignationCause.Listless, o => Order(o) with { TalkedOn = null })).ShouldBe(["RESG-NOTICE"]);
        Codes(await TryAsync(ResignationKind.Ordered, ResignationCause.Listless, o => Order(o) with { NotifiedOn = null })).ShouldBe(["RESG-NOTICE"]);
    }

    // L2978–L2984; S2-29 (i) 2, 3, 4.
    [Fact]
    public async Task An_appeal_has_fifteen_days_its_review_a_month_and_the_application_after_it_three_days()
    {
        var key = await OrderedAsync(new DateOnly(2026, 6, 2));
        Clock.MoveTo(new DateOnly(2026, 6, 18));
        Codes(await AppealAsync(key, new DateOnly(2026, 6, 18))).ShouldBe(["RESG-APPEAL"]);
        await DoneAsync(AppealAsync(key, new DateOnly(2026, 6, 10)));
        (await StateAsync(key)).DueOn.ShouldBe(new DateOnly(2026, 7, 10));
        Codes(await CompleteAsync(key, new DateOnly(2026, 6, 18), isRemoval: true)).ShouldBe(["RESG-REMOVAL"]);
        Clock.MoveTo(new DateOnly(2026, 7, 8));
        await DoneAsync(ReviewAsync(key, new DateOnly(2026, 7, 8), isUpheld: true));
        (await StateAsync(key)).DueOn.ShouldBe(new DateOnly(2026, 7, 11));
        Clock.MoveTo(new DateOnly(2026, 7, 12));
        (await StateAsync(key)).MayRemove.ShouldBeTrue();
        Codes(await CompleteAsync(key, new DateOnly(2026, 7, 12))).ShouldBe(["RESG-AGREED"]);
        await DoneAsync(CompleteAsync(key, new DateOnly(2026, 7, 12), isRemoval: true));
        (await ViewAsync(key)).Resignation.IsRemoval.ShouldBeTrue();
    }

    [Fact]
    public async Task The_fifteenth_day_of_an_appeal_is_in_time_and_an_order_taken_back_ends_it()
    {
        var key = await OrderedAsync(new DateOnly(2026, 6, 2));
        await DoneAsync(AppealAsync(key, new DateOnly(2026, 6, 17)));
        await DoneAsync(ReviewAsync(key, new DateOnly(2026, 7, 1), isUpheld: false));
        (await ViewAsync(key)).Resignation.IsOver.ShouldBeTrue();
        (await RecordAsync(_cadre))!.Posts.Single().Until.ShouldBe(Recorded.Open);
    }

    [Fact]
    public async Task A_cause_belongs_to_its_kind_and_a_post_is_resigned_from_once()
    {
        Codes(await TryAsync(ResignationKind.Voluntary, ResignationCause.Neglect)).ShouldBe(["RESIGNATION-CAUSE"]);
        await DoneAsync(TryAsync(ResignationKind.Voluntary, ResignationCause.Health));
        Codes(await TryAsync(ResignationKind.Voluntary, ResignationCause.Health)).ShouldBe(["RESIGNATION-TWICE"]);
    }

    // L2794: the unit of the post reads nothing of what is decided above it.
    [Fact]
    public async Task The_unit_of_the_post_sees_no_trace()
    {
        var key = await OpenAsync(ResignationKind.Voluntary, ResignationCause.Health);
        (await With((ResignationQueries q) => q.FindAsync(key, OrgScope.Of(East.Path)))).ShouldBeNull();
        (await With((ResignationService s) => s.ApplyAsync(new ApplyResignation(key, 0, Day, null, false, null, null), Personnel(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private static OpenResignation Order(OpenResignation input) => input with
    {
        OrderedOn = new DateOnly(2026, 6, 1), TalkedOn = new DateOnly(2026, 6, 2), NotifiedOn = new DateOnly(2026, 6, 2),
    };

    private async Task<Guid> OrderedAsync(DateOnly notified) => await OpenAsync(ResignationKind.Ordered, ResignationCause.Listless, o => Order(o) with { NotifiedOn = notified });

    private async Task<Outcome<Guid>> TryAsync(ResignationKind kind, ResignationCause cause, Func<OpenResignation, OpenResignation>? change = null)
    {
        if (_cadre == default)
        {
            _cadre = await CadreAsync();
            await DoneAsync(TakeAsync(await PostAsync(_cadre, "区教育局", "副局长", new DateOnly(2020, 3, 1), isMain: true)));
            _post = (await RecordAsync(_cadre))!.Posts.Single().Key;
        }

        var input = new OpenResignation(Guid.CreateVersion7(), District.PublicId, _cadre, _post, kind, cause, "情况说明", false, null, null, false, null, null, null, null, null);
        return await With((ResignationService s) => s.OpenAsync(change?.Invoke(input) ?? input, Section()));
    }

    private async Task<Guid> OpenAsync(ResignationKind kind, ResignationCause cause, Func<OpenResignation, OpenResignation>? change = null)
    {
        var opened = await TryAsync(kind, cause, change);
        opened.IsOk.ShouldBeTrue(Words(opened));
        return opened.Value;
    }

    private async Task<Outcome<Guid>> ApplyAsync(Guid key, DateOnly on, Func<ApplyResignation, ApplyResignation>? change = null)
    {
        var input = new ApplyResignation(key, await VersionOfAsync(key), on, null, false, null, null);
        return await With((ResignationService s) => s.ApplyAsync(change?.Invoke(input) ?? input, Section()));
    }

    private async Task<Outcome<Guid>> DecideAsync(Guid key, Func<DecideResignation, DecideResignation>? change = null)
    {
        var day = (await ViewAsync(key)).Resignation.AppliedOn!.Value.AddDays(5);
        var input = new DecideResignation(key, await VersionOfAsync(key), "同意", "没有不同意见", day, day, ResignationDecision.Agreed, null, day);
        return await With((ResignationService s) => s.DecideAsync(change?.Invoke(input) ?? input, Section()));
    }

    private async Task<Outcome<Guid>> AppealAsync(Guid key, DateOnly on)
    {
        var input = new AppealResignation(key, await VersionOfAsync(key), on, "事实有出入");
        return await With((ResignationService s) => s.AppealAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> ReviewAsync(Guid key, DateOnly on, bool isUpheld)
    {
        var input = new ReviewAppeal(key, await VersionOfAsync(key), on, isUpheld);
        return await With((ResignationService s) => s.ReviewAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> AnnounceAsync(Guid key)
    {
        var input = new AnnounceNewPost(key, await VersionOfAsync(key), new DateOnly(2026, 7, 1));
        return await With((ResignationService s) => s.AnnounceAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> CompleteAsync(Guid key, DateOnly on, bool isRemoval = false)
    {
        var input = new CompleteResignation(key, await VersionOfAsync(key), on, "宝委组〔2026〕20号", isRemoval);
        return await With((ResignationService s) => s.CompleteAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> PublishAsync(Guid key)
    {
        var input = new PublishResignation(key, await VersionOfAsync(key), Clock.Today(), "本单位");
        return await With((ResignationService s) => s.PublishAsync(input, Section()));
    }

    private async Task<ResignationView> ViewAsync(Guid key) => (await With((ResignationQueries q) => q.FindAsync(key, OrgScope.Of(District.Path))))!;

    private async Task<ResignationState> StateAsync(Guid key) => (await ViewAsync(key)).State;

    private async Task<int> VersionOfAsync(Guid key) => (await ViewAsync(key)).Resignation.Version;
}
