using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Campaigns;

public sealed class CampaignOpinionTests : CampaignTest
{
    private static readonly DateOnly June = new(2026, 6, 1);

    // 通报2005 L265–L269; C5 (h).
    [Fact]
    public async Task A_measure_needs_somebody_responsible_and_a_node()
    {
        await RunningAsync();
        await RefusedAsync(SaveAsync(o => o with { Measure = "每周公开一次", DueOn = June.AddDays(30) }), "CMP-OPN-MEASURE");
        await RefusedAsync(SaveAsync(o => o with { Measure = "每周公开一次", Responsible = Zhang.Person.PublicId }), "CMP-OPN-MEASURE");
        await OkAsync(SaveAsync(o => o with { Measure = "每周公开一次", Responsible = Zhang.Person.PublicId, DueOn = June.AddDays(30) }));
        await OkAsync(SaveAsync(o => o with { Measure = "每周公开一次", ResponsibleName = "街道办事处主任", DueOn = June.AddDays(30) }));
    }

    // C5 (h).
    [Fact]
    public async Task A_node_before_receipt_is_refused()
    {
        await RunningAsync();
        await RefusedAsync(SaveAsync(o => o with { DueOn = June.AddDays(-1) }), "CMP-OPN-DAYS");
        await OkAsync(SaveAsync(o => o with { DueOn = June }));
        await RefusedAsync(SaveAsync(o => o with { ReceivedOn = Clock.Today().AddDays(1) }), "CMP-OPN-DAYS");
    }

    // C5 (h): closed without measure or explanation.
    [Fact]
    public async Task Closing_needs_a_measure_or_an_explanation_and_its_day()
    {
        await RunningAsync();
        await RefusedAsync(SaveAsync(o => o with { Result = OpinionResult.Done, ClosedOn = June }), "CMP-OPN-CLOSE");
        await RefusedAsync(SaveAsync(o => o with { Result = OpinionResult.AtOnce, ClosedOn = June }), "CMP-OPN-CLOSE");
        await RefusedAsync(SaveAsync(o => o with { Result = OpinionResult.Explained, ClosedOn = June }), "CMP-OPN-CLOSE");
        await RefusedAsync(SaveAsync(o => o with { Result = OpinionResult.Explained, Explanation = "不在职权之内" }), "CMP-OPN-CLOSE");
        await RefusedAsync(SaveAsync(o => o with { ClosedOn = June }), "CMP-OPN-CLOSE");
        await RefusedAsync(SaveAsync(o => o with { Result = OpinionResult.Explained, Explanation = "不在职权之内", ClosedOn = June.AddDays(-1) }), "CMP-OPN-DAYS");
        await OkAsync(SaveAsync(o => o with { Result = OpinionResult.Explained, Explanation = "不在职权之内", ClosedOn = June }));
        await OkAsync(SaveAsync(o => o with { Result = OpinionResult.AtOnce, Measure = "当场改正", Responsible = Li.Person.PublicId, ClosedOn = June }));
    }

    // C5-T2: an opinion to a member is none to the leading body; the register adds to what is reported in numbers.
    [Fact]
    public async Task Each_opinion_counts_under_its_addressee_only()
    {
        await RunningAsync();
        await OkAsync(SaveAsync(o => o with { Addressee = OpinionAddressee.Member }));
        await OkAsync(SaveAsync(o => o with { Addressee = OpinionAddressee.Body, RuleMade = "公开栏制度" }));
        await OkAsync(With((CampaignFiguresService s) => s.ReportAsync(
            new ReportFigures(Batch, A1.PublicId, 0, Clock.Today(), new FigureValues { ToMember = 10 }), At(A1))));
        var total = (await CoverageAsync()).Total;
        (total.ToBody, total.ToOrganisation, total.ToUnit, total.ToMember, total.Rules).ShouldBe((1, 0, 0, 11, 1));
    }

    // 通报2005 L265; C5-T3.
    [Fact]
    public async Task Nineteen_opinions_have_nineteen_measures_with_node_and_person()
    {
        await RunningAsync();
        for (var i = 0; i < 19; i++)
            await OkAsync(SaveAsync(o => o with { Measure = "改进窗口服务", Responsible = Zhang.Person.PublicId, DueOn = June.AddDays(i) }));
        var list = (await With((CampaignOpinionQueries q) => q.ListAsync(1, OpinionList.All, null, At(A1).Scope, Clock.Today(), 1)))!.Value;
        list.Total.ShouldBe(19);
        list.Rows.ShouldAllBe(r => r.Opinion.Measure != null && r.Opinion.DueOn != null && r.Responsible == "张学");
    }

    [Fact]
    public async Task What_is_past_its_node_is_listed_until_it_is_closed()
    {
        await RunningAsync();
        var key = Guid.CreateVersion7();
        await OkAsync(SaveAsync(o => o with { DueOn = Clock.Today().AddDays(-1) }, key));
        await OkAsync(SaveAsync(o => o with { DueOn = Clock.Today() }));
        (await OverdueAsync()).ShouldBe(1);
        var row = (await With((CampaignOpinionQueries q) => q.ListAsync(1, OpinionList.Overdue, null, At(A1).Scope, Clock.Today(), 1)))!.Value.Rows[0].Opinion;
        await OkAsync(SaveAsync(o => o with { Version = row.RecordedNo, Result = OpinionResult.Explained, Explanation = "已经说明", ClosedOn = Clock.Today() }, key));
        (await OverdueAsync()).ShouldBe(0);
        (await SaveAsync(o => o with { Version = row.RecordedNo }, key)).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task The_person_responsible_takes_part_in_the_branch_and_the_four_codes_are_chosen()
    {
        await RunningAsync();
        var stranger = await World.MemberAsync(B1);
        await RefusedAsync(SaveAsync(o => o with { Responsible = stranger.Person.PublicId }), "CMP-PERSON");
        await RefusedAsync(SaveAsync(o => o with { Source = null, Addressee = (OpinionAddressee)9 }), "CMP-CHOICE");
        await RefusedAsync(SaveAsync(o => o with { Text = " " }), "CMP-MISSING");
    }

    private Task<int> OverdueAsync()
        => With((CampaignOpinionQueries q) => q.CountAsync(OpinionList.Overdue, null, null, At(Town).Scope, Clock.Today()));

    private Task<Outcome<Guid>> SaveAsync(Func<SaveOpinion, SaveOpinion> with, Guid? key = null)
        => With((CampaignOpinionService s) => s.SaveAsync(
            with(new SaveOpinion(Batch, A1.PublicId, key ?? Guid.CreateVersion7(), 0)
            {
                Source = OpinionSource.Masses, Addressee = OpinionAddressee.Organisation, Channel = OpinionChannel.Forum, Text = "党务公开不够及时", ReceivedOn = June,
            }), At(A1)));
}
