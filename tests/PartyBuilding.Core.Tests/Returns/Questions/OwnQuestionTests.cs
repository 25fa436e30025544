using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Questions;

namespace PartyBuilding.Core.Tests.Returns.Questions;

/// <summary>临时表: what is known is filled in, only the rest is asked.</summary>
public sealed class OwnQuestionTests : ReturnTest
{
    private const string Source = "loc.LS-202606-1";
    private const string Asking = "loc.LS-202606-2";

    [Theory]
    [InlineData("女党员人数", "member.end.female")]
    [InlineData("女性党员", "member.end.female")]
    [InlineData("党员总数", "member.end")]
    [InlineData("预备党员数", "member.end.probationary")]
    [InlineData("60岁以上党员", "member.end.age60")]
    [InlineData("生活困难党员数", "member.end.hardship")]
    [InlineData("困难党员", "member.end.hardship")]
    [InlineData("党员：\n党员总数", "member.end")]
    [InlineData("失去联系党员", "member.end.out-of-contact")]
    [InlineData("流动外出党员数", "member.end.floating-out")]
    [InlineData("大专以上学历", null)]
    [InlineData("转正人数", "posting.became-full")]
    [InlineData("走访困难党员（人次）", "service.visits")]
    [InlineData("党员电脑配备数", null)]
    [InlineData("党员", "member.end")]
    public async Task Only_a_figure_under_the_same_name_is_taken_by_itself(string text, string? query)
        => ((await RecognisedAsync(text, Filer.Branch)).Sure?.Code).ShouldBe(query);

    [Theory]
    [InlineData("大专以上学历", "member.end.college")]
    [InlineData("专题党课次数", "life.lesson.held")]
    public async Task What_sounds_alike_is_offered(string text, string query)
        => (await RecognisedAsync(text, Filer.Branch)).Similar.Select(k => k.Code).ShouldContain(query);

    [Fact]
    public async Task A_unit_that_differs_is_another_figure()
        => (await RecognisedAsync("支部党员大会次数（人）", Filer.Branch)).Similar.ShouldNotContain(k => k.Code == "life.branch-meeting.held");

    [Fact]
    public async Task What_another_form_asks_already_is_taken_from_it()
    {
        await PublishedAsync("阵地情况", FormFrequency.Monthly, Filer.Branch, Typed("党员活动室面积", ItemUnit.Piece));
        (await RecognisedAsync("党员活动室面积（件）", Filer.Branch)).Sure!.Code.ShouldBe("[loc.LS-202606-1].q1");
        (await RecognisedAsync("党员活动室面积（件）", Filer.Body)).Sure!.Code.ShouldBe("[loc.LS-202606-1].下级和(q1)");
    }

    // A quarterly form has no figure for the end of May.
    [Fact]
    public async Task A_form_whose_period_does_not_end_then_is_not_offered()
    {
        await PublishedAsync("阵地情况", FormFrequency.Quarterly, Filer.Branch, Typed("党员活动室面积", ItemUnit.Piece));
        (await RecognisedAsync("党员活动室面积（件）", Filer.Branch, new Month(202605))).Sure.ShouldBeNull();
        (await RecognisedAsync("党员活动室面积（件）", Filer.Branch)).Sure.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_form_is_published_with_who_asks_and_why_and_fills_what_is_known()
    {
        await World.MemberAsync(X, sex: "2");
        await World.MemberAsync(X);
        await PublishedAsync("排查", FormFrequency.Once, Filer.Branch, await KnownAsync("女党员人数"), Typed("电脑（个）", ItemUnit.Organisation));
        var form = (await With((FormStore f) => f.FindAsync("loc.LS-202606-1", June)))!.Definition;
        (form.AskedBy, form.Ground).ShouldBe(("组织科", "2026年第6号通知"));
        Clock.MoveTo(new DateOnly(2026, 6, 20));
        await OpenedAsync(June, form.Code);
        var page = await PageAsync(X, June);
        (page.Cells["q1"].Value, page.Cells["q2"].Value).ShouldBe((1, (long?)null));
    }

    [Fact]
    public async Task A_cell_from_another_return_arrives_with_it_and_cannot_be_typed()
    {
        await PublishedAsync("阵地", FormFrequency.Monthly, Filer.Branch, Typed("电脑", ItemUnit.Organisation));
        await PublishedAsync("排查", FormFrequency.Once, Filer.Branch, await KnownAsync("电脑", Filer.Branch));
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June, Source);
        await OpenedAsync(June, Asking);
        (await CellAsync(X, Asking)).ShouldBeNull();
        (await TrySaveAsync(X, Asking, 5)).Findings.Single().Message.ShouldBe("“电脑”取自另一张报表，不能填写。");
        (await TrySubmitAsync(X, Asking)).Findings.Single().Remedy.ShouldBe("这些数取自另一张报表，那张报表上报以后自动带入。");
        await ReportedAsync(X, 3);
        (await CellAsync(X, Asking)).ShouldBe(3);
        Must(await TrySubmitAsync(X, Asking));
    }

    [Fact]
    public async Task Bodies_get_the_sum_of_what_their_branches_reported_once_all_have()
    {
        await PublishedAsync("阵地", FormFrequency.Monthly, Filer.Branch, Typed("电脑", ItemUnit.Organisation));
        await PublishedAsync("排查", FormFrequency.Once, Filer.Body, await KnownAsync("电脑", Filer.Body));
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June, Source);
        await OpenedAsync(June, Asking);
        await ReportedAsync(X, 3);
        (await CellAsync(East, Asking)).ShouldBeNull();
        await ReportedAsync(Y, 4);
        (await CellAsync(East, Asking)).ShouldBe(7);
    }

    // What was frozen stays, whatever becomes of the return it was taken from.
    [Fact]
    public async Task A_carried_figure_is_frozen_with_the_return()
    {
        await PublishedAsync("阵地", FormFrequency.Monthly, Filer.Branch, Typed("电脑", ItemUnit.Organisation));
        await PublishedAsync("排查", FormFrequency.Once, Filer.Branch, await KnownAsync("电脑", Filer.Branch));
        Clock.MoveTo(new DateOnly(2026, 7, 1));
        await OpenedAsync(June, Source);
        await OpenedAsync(June, Asking);
        await ReportedAsync(X, 3);
        Must(await TrySubmitAsync(X, Asking));
        var source = await StepAsync(X, Source);
        Must(await With((ReturnSubmission s) => s.WithdrawAsync(source, At(X))));
        await ReportedAsync(X, 9);
        (await CellAsync(X, Asking)).ShouldBe(3);
    }

    [Theory]
    [InlineData("[std.NONE-1].end", "项目 q1：用了没有的表式 std.NONE-1。")]
    [InlineData("[std.DZB-1].nobody", "项目 q1：用了表式 std.DZB-1 没有的项目 nobody。")]
    [InlineData("[std.NB-1].start", "项目 q1：表式 std.NB-1 由区委直属党组织填报，不是同一单位，要用下级和。")]
    [InlineData("[loc.LS-202606-1].q1", "项目 q1 不能取自本表。")]
    [InlineData("[std.DZB-1].end + 1", "项目 q1 的来源：应为另一张表式的一项，例如 [std.DZB-1].end 或者 [std.DZB-1].下级和(end)。")]
    [InlineData("上期.[std.DZB-1].end", "项目 q1 的来源：应为另一张表式的一项，例如 [std.DZB-1].end 或者 [std.DZB-1].下级和(end)。")]
    public async Task A_source_that_is_not_there_is_refused_before_publishing(string expression, string message)
    {
        var item = new FormItem("q1", "电脑", "电脑台数", ItemUnit.Organisation, ItemSource.Return, Expression: expression);
        var form = new FormDefinition("LS-202606", "排查", 1, 202606, null, FormFrequency.Once, 5, 10, [new FormSection("part1", "排查", [item], [new FormGroup(null, ["q1"])])], []);
        var draft = Must(await With((FormDrafts s) => s.ComposeAsync(form, Department())));
        (await With((FormDrafts s) => s.PublishAsync(new DraftStep(draft, 0), June, "组织科", Department(reason: "通知")))).Findings.Select(f => f.Message).ShouldBe([message]);
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("AskedBy")]
    [InlineData("Ground")]
    public async Task Whoever_asks_says_what_who_and_why(string field)
    {
        var input = new OwnQuestion(
            field == "Name" ? " " : "排查", field == "AskedBy" ? null : "组织科", field == "Ground" ? "" : "通知", June, FormFrequency.Once, Filer.Branch, [Typed("电脑", ItemUnit.Organisation)]);
        var refused = await With((OwnQuestions s) => s.ComposeAsync(input, Department()));
        refused.Findings.Select(f => f.Field).ShouldBe([field]);
        (await Read(db => db.Set<FormDraft>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_figure_that_this_form_cannot_take_is_refused()
    {
        var input = new OwnQuestion("排查", "组织科", "通知", June, FormFrequency.Once, Filer.Branch, [Typed("电脑", ItemUnit.Organisation) with { Code = "[std.NB-1].start" }]);
        (await With((OwnQuestions s) => s.ComposeAsync(input, Department()))).Findings.Single().Message.ShouldBe("“电脑”选的数这张表取不到，请重新选择。");
    }

    [Fact]
    public async Task Two_forms_of_one_month_get_two_codes()
    {
        await PublishedAsync("甲", FormFrequency.Once, Filer.Branch, Typed("电脑", ItemUnit.Organisation));
        await PublishedAsync("乙", FormFrequency.Once, Filer.Branch, Typed("电脑", ItemUnit.Organisation));
        (await With((FormStore f) => f.AllAsync())).Select(f => f.Code).Where(c => c.StartsWith("loc.", StringComparison.Ordinal)).ShouldBe(["loc.LS-202606-1", "loc.LS-202606-2"]);
    }

    private static QuestionChoice Typed(string name, ItemUnit unit) => new(QuestionText.Read(name).Value![0], null, unit, null);

    private async Task<Recognised> RecognisedAsync(string text, Filer filer, Month? month = null)
    {
        var known = await With((KnownFigures k) => k.ForAsync(filer, FormFrequency.Once, month ?? June));
        return Recognition.Of(QuestionText.Read(text).Value!, known).Single();
    }

    private async Task<QuestionChoice> KnownAsync(string text, Filer filer = Filer.Branch)
    {
        var found = await RecognisedAsync(text, filer);
        return new QuestionChoice(found.Question, found.Sure!.Code, ItemUnit.Person, null);
    }

    private async Task ReportedAsync(Organisation branch, long value)
    {
        Must(await TrySaveAsync(branch, Source, value));
        Must(await TrySubmitAsync(branch, Source));
    }

    private async Task<ReturnStep> StepAsync(Organisation unit, string form)
    {
        var found = await Read(db => db.Set<UnitReturn>().AsNoTracking().SingleAsync(r => r.OrganisationId == unit.Id && r.IsLatest && r.Period!.Form!.Code == form));
        return new ReturnStep(found.PublicId, found.Version);
    }

    private async Task<long?> CellAsync(Organisation unit, string form)
    {
        var step = await StepAsync(unit, form);
        return (await With((ReturnPageQuery q) => q.FindAsync(step.ReturnId, OrgScope.Everything())))!.Cells["q1"].Value;
    }

    private async Task<Outcome<int>> TrySaveAsync(Organisation unit, string form, long value)
    {
        var step = await StepAsync(unit, form);
        return await With((ReturnEntry s) => s.SaveAsync(new SaveCells(step.ReturnId, step.Version, new Dictionary<string, CellEntry> { ["q1"] = new(value) }), At(unit)));
    }

    private async Task<Outcome<int>> TrySubmitAsync(Organisation unit, string form)
    {
        var step = await StepAsync(unit, form);
        return await With((ReturnSubmission s) => s.SubmitAsync(step, At(unit)));
    }

    private async Task PublishedAsync(string name, FormFrequency frequency, Filer filer, params QuestionChoice[] choices)
    {
        var draft = Must(await With((OwnQuestions s) => s.ComposeAsync(new OwnQuestion(name, "组织科", "2026年第6号通知", June, frequency, filer, choices), Department())));
        var version = (await With((FormDraftQueries q) => q.FindAsync(draft)))!;
        Must(await With((FormDrafts s) => s.PublishAsync(new DraftStep(draft, version.Version), new Month(202601), version.Form.AskedBy, Department(reason: version.Form.Ground))));
    }
}
