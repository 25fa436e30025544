using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Returns.Life;

public sealed class FillingTests : ReturnTest
{
    [Fact]
    public async Task A_figure_that_differs_from_the_ledger_needs_a_reason_and_stays_visible()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        var refused = await SaveAsync(X, June, "end.female", 1);
        (Code(refused), refused.Findings[0].Field).ShouldBe(("RETURN-OVERRIDE", "end.female"));
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.NotStarted);

        Must(await SaveAsync(X, June, "end.female", 1, "性别登记有误，已报更正"));
        var cell = (await PageAsync(X, June)).Cells["end.female"];
        (cell.Value, cell.Ledger, cell.IsOverridden).ShouldBe((1, 0, true));

        Must(await SaveAsync(X, June, "end.female", 0));
        (await PageAsync(X, June)).Cells["end.female"].IsOverridden.ShouldBeFalse();
    }

    [Theory]
    [InlineData("dues.paid", -1L)]
    [InlineData("dues.paid", 1_000_000_000_000L)]
    [InlineData("no.such.cell", 1L)]
    [InlineData("end", null)]
    public async Task A_figure_that_cannot_be_is_refused_at_its_cell(string key, long? value)
    {
        await OpenedAsync(June);
        var outcome = await SaveAsync(X, June, key, value, "原因");
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.ShouldHaveSingleItem().Field.ShouldBe(key);
    }

    [Fact]
    public async Task A_computed_figure_cannot_be_typed_and_follows_the_others()
    {
        var april = new Month(200504);
        var old = await World.BranchAsync(District, "老支部", new DateOnly(2000, 1, 1));
        await OpenedAsync(april, "std.ZTSHH-1");
        (await SaveAsync(old, april, "not-reached", 1)).Findings[0].Message.ShouldContain("自动计算");
        foreach (var (key, value) in new[] { ("due", 10L), ("attended", 7L), ("made-up", 2L) })
            Must(await SaveAsync(old, april, key, value));
        (await FigureAsync(old, april, "not-reached")).ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict_that_names_who_was_first()
    {
        await OpenedAsync(June);
        var seen = await StepAsync(X, June);
        var input = new SaveCells(seen.ReturnId, seen.Version, new Dictionary<string, CellEntry> { ["dues.paid"] = new(100) });
        Must(await With((ReturnEntry s) => s.SaveAsync(input, At(X, name: "张书记"))));
        var second = await With((ReturnEntry s) => s.SaveAsync(input, At(X, name: "王委员")));
        second.Kind.ShouldBe(OutcomeKind.Conflict);
        second.Findings[0].Message.ShouldContain("张书记");
    }

    [Fact]
    public async Task Nothing_to_report_fills_only_the_empty_cells_of_the_section()
    {
        await OpenedAsync(June);
        Must(await SaveAsync(X, June, "dues.paid", 100));
        var step = await StepAsync(X, June);
        Must(await With((ReturnEntry s) => s.NothingToReportAsync(step, "dues", At(X))));
        var cells = (await PageAsync(X, June)).Cells;
        (cells["dues.paid"].Value, cells["dues.payable"].Value, cells["service.visits"].Value).ShouldBe((100, 0, null));
        step = await StepAsync(X, June);
        Code(await With((ReturnEntry s) => s.NothingToReportAsync(step, "no-such", At(X)))).ShouldBe("RETURN-SECTION");
    }

    [Fact]
    public async Task An_explanation_stands_only_for_the_figures_it_was_written_for()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        Must(await SaveAsync(X, June, "dues.paid", 100));
        Code(await SubmitAsync(X, June)).ShouldBe("M41");

        Must(await ExplainAsync("M41", "补交上月"));
        Must(await SaveAsync(X, June, "dues.paid", 200));
        Code(await SubmitAsync(X, June)).ShouldBe("M41");

        Must(await ExplainAsync("M41", "补交上月和本月"));
        Must(await SubmitAsync(X, June));
        (await ReturnAsync(X, June)).ExplanationCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_error_cannot_be_explained_away_and_an_explanation_has_words()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        Must(await SaveAsync(X, June, "life.committee.held", 1));
        Must(await SaveAsync(X, June, "service.volunteer-attendance", 1));
        Must(await SaveAsync(X, June, "dues.paid", 1));
        (await ExplainAsync("M19", "说明")).Findings[0].Message.ShouldContain("不能用说明代替");
        (await ExplainAsync("M41", " ")).Kind.ShouldBe(OutcomeKind.Refused);
        (await ExplainAsync("M41", new string('长', 401))).Kind.ShouldBe(OutcomeKind.Refused);
        (await ExplainAsync("M24", "没有疑问")).Kind.ShouldBe(OutcomeKind.Refused);
    }

    [Fact]
    public async Task Another_branch_s_return_is_not_there()
    {
        await OpenedAsync(June);
        var step = await StepAsync(Y, June);
        (await With((ReturnEntry s) => s.NothingToReportAsync(step, "dues", At(X)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ReturnSubmission s) => s.SubmitAsync(step, At(X)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ReturnPageQuery q) => q.FindAsync(step.ReturnId, At(X).Scope))).ShouldBeNull();
    }

    [Fact]
    public async Task A_remark_stands_beside_its_cell_and_survives_submitting_and_reopening()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        (await NoteAsync("dues.paid", new string('长', 201))).Findings[0].Field.ShouldBe("note-text");
        (await NoteAsync("no.such", "收据")).Kind.ShouldBe(OutcomeKind.Refused);
        Must(await NoteAsync("dues.paid", " 收据第 12 至 15 号 "));
        Must(await SubmitAsync(X, June));
        (await PageAsync(X, June)).Cells["dues.paid"].Note.ShouldBe("收据第 12 至 15 号");
        (await NoteAsync("dues.paid", "")).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_refused_step_leaves_nothing_behind()
    {
        await OpenedAsync(June);
        Must(await SaveAsync(X, June, "dues.paid", 100));
        var before = await TracesAsync();
        (await SubmitAsync(X, June)).Kind.ShouldBe(OutcomeKind.Refused);
        (await SaveAsync(X, June, "dues.paid", -1)).Kind.ShouldBe(OutcomeKind.Refused);
        (await TracesAsync()).ShouldBe(before);
    }

    private Task<string> TracesAsync() => Read(async db => string.Join('|',
        await db.Set<PartyBuilding.Core.Persistence.RecordingCounter>().Select(c => c.Value).SingleAsync(),
        await db.BusinessEvents.CountAsync(),
        await db.SubmittedMonths.CountAsync(),
        await db.Set<UnitReturn>().SumAsync(r => r.Version + (int)r.Status)));

    private async Task<Outcome<int>> NoteAsync(string key, string text)
    {
        var step = await StepAsync(X, June);
        return await With((ReturnEntry s) => s.NoteAsync(step, key, text, At(X)));
    }

    private async Task<Outcome<int>> ExplainAsync(string check, string text)
    {
        var step = await StepAsync(X, June);
        return await With((ReturnEntry s) => s.ExplainAsync(new Explain(step.ReturnId, step.Version, check, text), At(X)));
    }
}
