using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Tests.Returns.Batch;
using static PartyBuilding.Core.Tests.Returns.Checks.CheckForms;

namespace PartyBuilding.Core.Tests.Returns.Life;

/// <summary>Findings set aside (问题搁置), and explanations approved or refused (容错上报).</summary>
public sealed class FindingDeskTests : CheckTest
{
    private const string Small = "loc.S-1";

    [Fact]
    public async Task A_finding_set_aside_needs_no_explanation_and_comes_back_when_a_figure_changes()
    {
        await StartAsync();
        Must(await AsideAsync("E1", East, "情况已核实")).ShouldBeTrue();
        Must(await AsideAsync("E1", East, "再点一次")).ShouldBeFalse();
        var check = (await CheckAsync("E1"))!;
        (check.IsSetAside, check.Blocks, check.SetAside!.Reason, check.SetAside.By).ShouldBe((true, false, "情况已核实", "李工"));

        await FillAsync(X, June, Small, ReturnStatus.Draft, ("a", 9));
        var back = (await CheckAsync("E1"))!;
        (back.IsSetAside, back.Blocks, back.SetAside!.Reason).ShouldBe((false, true, "情况已核实"));
        Refusal(await SubmitAsync(X, June, At(X))).ShouldBe("E1");
        // The same figures again: it holds again, and nothing has been lost.
        await FillAsync(X, June, Small, ReturnStatus.Draft, ("a", 5));
        (await CheckAsync("E1"))!.IsSetAside.ShouldBeTrue();
        Must(await SubmitAsync(X, June, At(X)));
        (await ReturnAsync(X, June)).ExplanationCount.ShouldBe(0);
    }

    [Fact]
    public async Task It_is_written_anew_for_new_figures_and_the_old_one_stays_as_history()
    {
        await StartAsync();
        Must(await AsideAsync("H1", East, "第一次"));
        await FillAsync(X, June, Small, ReturnStatus.Draft, ("b", 8));
        Must(await AsideAsync("H1", District, "第二次"));
        (await Read(db => db.Set<ReturnSetAside>().OrderBy(a => a.Id).Select(a => a.Reason).ToListAsync())).ShouldBe(["第一次", "第二次"]);
        (await CheckAsync("H1"))!.SetAside!.Reason.ShouldBe("第二次");
        var step = await StepAsync(X, June);
        Must(await With((FindingDesk d) => d.TakeBackAsync(step, "H1", At(East)))).ShouldBeTrue();
        Must(await With((FindingDesk d) => d.TakeBackAsync(step, "H1", At(East)))).ShouldBeFalse();
        (await CheckAsync("H1"))!.SetAside.ShouldBeNull();
        (await Read(db => db.Set<ReturnSetAside>().CountAsync(a => a.TakenBackBy == "李工"))).ShouldBe(2);
    }

    [Fact]
    public async Task Errors_cells_not_filled_in_and_what_is_no_finding_are_not_set_aside()
    {
        await StartAsync();
        await FillAsync(X, June, Small, ReturnStatus.Draft, ("a", 99), ("c", null));
        foreach (var code in new[] { "X1", "EMPTY-only", "NONE" })
            Refusal(await AsideAsync(code, East, "理由")).ShouldBe("RETURN-SETASIDE");
        (await AsideAsync("E1", East, " ")).Findings.ShouldHaveSingleItem().Field.ShouldBe("aside-E1");
        (await AsideAsync("E1", East, new string('长', 201))).Kind.ShouldBe(OutcomeKind.Refused);
        // The branch itself, its neighbour and another township have no say.
        foreach (var other in new[] { X, Y, West })
            (await AsideAsync("E1", other, "理由")).Kind.ShouldBe(OutcomeKind.NotFound);
        var step = await StepAsync(X, June);
        (await With((FindingDesk d) => d.SetAsideAsync(step with { Version = step.Version + 1 }, "E1", At(East, "理由")))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Setting_aside_does_not_disturb_whoever_is_typing()
    {
        await StartAsync();
        var step = await StepAsync(X, June);
        Must(await AsideAsync("E1", East, "理由"));
        (await StepAsync(X, June)).Version.ShouldBe(step.Version);
    }

    // 民政统计: errors are tolerated with an explanation that the level above approves.
    [Fact]
    public async Task Passing_a_return_approves_what_it_carries()
    {
        await ExplainedAsync();
        (await CheckAsync("E1"))!.Explanation!.Decision.ShouldBe(ExplanationDecision.None);
        Must(await PassAsync(X, June, East));
        var said = (await CheckAsync("E1"))!.Explanation!;
        (said.Decision, said.DecidedBy, said.DecidedAt).ShouldBe((ExplanationDecision.Approved, "李工", Clock.UtcNow()));
    }

    [Fact]
    public async Task An_explanation_may_be_approved_by_itself()
    {
        await ExplainedAsync();
        Must(await ApproveAsync("E1"));
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Submitted);
        (await CheckAsync("E1"))!.Explanation!.Decision.ShouldBe(ExplanationDecision.Approved);
        Refusal(await ApproveAsync("H1")).ShouldBe("RETURN-EXPLANATION");
    }

    [Fact]
    public async Task Refusing_an_explanation_sends_its_cell_back_and_the_same_words_no_longer_stand()
    {
        await ExplainedAsync();
        Refusal(await RefuseAsync("E1", " ")).ShouldBe("RETURN-EXPLANATION");
        (await RefuseAsync("E1", "不属实", X)).Kind.ShouldBe(OutcomeKind.NotFound);
        Must(await RefuseAsync("E1", "不属实"));
        var page = await PageAsync(X, June, Small);
        (page.Status, page.Cells["a"].SendBackReason).ShouldBe((ReturnStatus.SentBack, "E1 的说明没有认可：不属实"));
        var said = page.Checks.Single(c => c.Finding.Code == "E1").Explanation!;
        (said.Stands, said.Decision, said.DecisionReason).ShouldBe((false, ExplanationDecision.Refused, "不属实"));
        Refusal(await SubmitAsync(X, June, At(X))).ShouldBe("E1");

        await ExplainAsync("另有会议记录为证");
        (await CheckAsync("E1"))!.Explanation!.Decision.ShouldBe(ExplanationDecision.None);
        Must(await SubmitAsync(X, June, At(X)));
    }

    [Fact]
    public async Task An_open_return_has_nothing_to_approve()
    {
        await StartAsync();
        await ExplainAsync("属实");
        (await ApproveAsync("E1")).Kind.ShouldBe(OutcomeKind.Conflict);
        (await RefuseAsync("E1", "不属实")).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    /// <summary>A return with a finding to explain and a hint.</summary>
    private async Task StartAsync()
    {
        await FormAsync(Form(Small, Check("a = 1", "E1", CheckClass.Explain), Check("b = 1", "H1", CheckClass.Hint), Check("a < 50", "X1")));
        await OpenedAsync(June, Small);
        await FillAsync(X, June, Small, ReturnStatus.Draft, ("a", 5), ("b", 2), ("c", 0));
    }

    private async Task ExplainedAsync()
    {
        await StartAsync();
        await ExplainAsync("属实");
        Must(await SubmitAsync(X, June, At(X)));
    }

    private async Task ExplainAsync(string text)
    {
        var step = await StepAsync(X, June);
        Must(await With((ReturnEntry e) => e.ExplainAsync(new Explain(step.ReturnId, step.Version, "E1", text), At(X))));
    }

    private async Task<Outcome<bool>> AsideAsync(string code, Organisation by, string reason)
    {
        var step = await StepAsync(X, June);
        return await With((FindingDesk d) => d.SetAsideAsync(step, code, At(by, reason)));
    }

    private async Task<Outcome<int>> ApproveAsync(string code)
    {
        var step = await StepAsync(X, June);
        return await With((ReturnReview r) => r.ApproveAsync(step, code, At(East)));
    }

    private async Task<Outcome<int>> RefuseAsync(string code, string reason, Organisation? by = null)
    {
        var step = await StepAsync(X, June);
        return await With((ReturnReview r) => r.RefuseAsync(step, code, reason, At(by ?? East)));
    }

    private async Task<CheckView?> CheckAsync(string code) => (await PageAsync(X, June, Small)).Checks.SingleOrDefault(c => c.Finding.Code == code);

    private static string Refusal(Outcome outcome) => Code(outcome);
}
