using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>Puts the review queue, its panel and the chase list together.</summary>
public sealed class ReviewPages(
    ReturnLists lists, WaitingReturns waiting, ReturnSheets sheets, CellHistory history, PeriodChecks checks, CurrentUser user, TimeProvider clock)
{
    public const int PageSize = 60;
    private const int MostChased = 2000;

    public async Task<ReviewPage> QueueAsync(PeriodSummary period, string? show, Guid? open, int page, CancellationToken cancel)
    {
        var progress = await lists.ProgressAsync(period, user.Scope, cancel);
        var states = States(show);
        var returns = await lists.InPeriodAsync(period.Id, states, user.Scope, (page - 1) * PageSize, PageSize, cancel);
        var chosen = returns.FirstOrDefault(r => r.PublicId == open) ?? returns.FirstOrDefault();
        return new ReviewPage
        {
            Title = $"审核　{period.Title}",
            Note = $"应报 {progress.Expected}；{Words.Day(period.OnTimeUntil)}截止，{Words.Day(period.LocksAfter)}锁定",
            Query = period.Query,
            Expected = progress.Expected,
            Passed = progress.Passed,
            Waiting = progress.Waiting,
            SentBack = progress.SentBack,
            Missing = progress.Missing,
            Completeness = Figures.Rate(progress.Arrived, progress.Expected),
            Timeliness = Figures.Rate(progress.OnTime, progress.Expected),
            Rows = await RowsAsync(period, returns, chosen?.PublicId, cancel),
            Total = progress.ByStatus.Where(x => states.Contains(x.Key)).Sum(x => x.Value),
            Clean = (await waiting.OfAsync(period.Id, user.Scope, cancel)).Clean,
            RollupHref = $"/statistics/monthly{period.Query}",
            Page = page,
            PageSize = PageSize,
            Panel = chosen is null ? null : await PanelAsync(chosen.PublicId, cancel),
        };
    }

    /// <summary>Null when the return lies outside the reader's scope.</summary>
    public async Task<ReviewPanel?> PanelAsync(Guid id, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return null;
        var drawn = sheet.Form.Items.Count(item => item.Source != ItemSource.Manual && !sheet.Figure(item.Key).IsOverridden);
        var sent = sheet.Summary.SubmittedAt is { } at ? $"{sheet.Page.SubmittedBy} {Words.Exact(at)} 上报　" : "";
        return new ReviewPanel
        {
            PublicId = id,
            Version = sheet.Summary.Version,
            Organisation = sheet.Summary.Organisation,
            Note = $"{sent}{sheet.Form.Items.Count()} 项，{drawn} 项由台账生成",
            Query = sheet.Period.Query,
            Remarks = [.. Overrides(sheet), .. Explanations(sheet), .. Notes(sheet)],
            Differences = [.. Differences(sheet)],
            Hints = ReviewHints.Of(sheet.Page.Checks),
            MayDecide = sheet.Summary.Status == ReturnStatus.Submitted,
        };
    }

    public async Task<ChasePage> ChaseAsync(PeriodSummary period, OrgScope scope, CancellationToken cancel)
    {
        var owing = await lists.InPeriodAsync(
            period.Id, [ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack, ReturnStatus.Missing], scope, 0, MostChased, cancel);
        var left = Words.Left(period.OnTimeUntil, clock.Today());
        var names = string.Join("、", owing.Select(r => r.Organisation));
        return new ChasePage(
            period.Title, period.Query, $"{Words.Day(period.OnTimeUntil)}截止，{left}；共 {owing.Count} 个组织还没有上报",
            [.. owing.Select(r => new ChaseLine(r.Organisation, r.Status.Title(), r.Status.Tone(), left, $"/returns/{r.PublicId}"))],
            $"{period.FormName}（{period.Span.Title}）{Words.Day(period.OnTimeUntil)}截止，{Words.Day(period.LocksAfter)}锁定。以下 {owing.Count} 个组织还没有上报，请尽快核对上报：{names}。");
    }

    /// <summary>The cells that can be sent back; those with an override, an explanation or another value than last month stand open.</summary>
    public async Task<SendBackPage?> SendBackAsync(Guid id, SendBackForm? typed, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return null;
        var form = typed ?? new SendBackForm();
        form.Version = sheet.Summary.Version;
        return new SendBackPage
        {
            PublicId = id,
            Title = sheet.Period.Title,
            Organisation = sheet.Summary.Organisation,
            Query = sheet.Period.Query,
            Form = form,
            Sections = [.. sheet.Form.Sections.Select((part, at) => new SendBackSection(
                part.Title, at == 0 || part.Items.Any(i => form.Cells.ContainsKey(i.Key) || sheet.Figure(i.Key).IsOverridden),
                [.. part.Items.Select(i => new SendBackCell(i.Key, PaperLayout.FullName(part, i.Key), Dash(Figures.Text(sheet.Figure(i.Key).Value, i)), form.Cells.GetValueOrDefault(i.Key)))]))],
        };
    }

    private static ReturnStatus[] States(string? show) => show switch
    {
        "passed" => [ReturnStatus.Reviewed, ReturnStatus.Accepted, ReturnStatus.Locked],
        "back" => [ReturnStatus.SentBack],
        _ => [ReturnStatus.Submitted],
    };

    private async Task<IReadOnlyList<ReviewRow>> RowsAsync(
        PeriodSummary period, IReadOnlyList<ReturnSummary> returns, Guid? open, CancellationToken cancel)
    {
        if (returns.Count == 0)
            return [];
        var fired = (await checks.OfUnitsAsync(period, [.. returns.Select(r => r.OrganisationId)], cancel)).Findings.ToLookup(f => f.ReturnId, f => f.Check);
        var cells = await history.AtAsync([.. returns.Select(r => r.Id)], BalanceKeys.All, cancel);
        return [.. returns.Select(r => Row(r, BalanceKeys.Balance(cells[r.Id].ToDictionary(c => c.Key, c => c.Value)), r.PublicId == open, ReviewHints.Short(fired[r.PublicId])))];
    }

    private ReviewRow Row(ReturnSummary line, Balance balance, bool isOpen, string hints)
    {
        static string Text(long? value) => value is null ? "—" : Figures.Text(value, ItemUnit.Person);
        var (words, tone) = line switch
        {
            { OverrideCount: > 0 } => ($"与台账不一致 {line.OverrideCount}", Tone.Warn),
            { ExplanationCount: > 0 } => ($"说明 {line.ExplanationCount}", Tone.Warn),
            _ => ("无疑问", Tone.Ok),
        };
        return new ReviewRow(
            line.PublicId, line.Organisation, Text(balance.Start), Text(balance.In), Text(balance.Out), Text(balance.End), words, tone,
            !line.IsClean, line.SubmittedAt is { } at ? Words.Moment(at, clock.Today()) : "", isOpen, hints);
    }

    private static IEnumerable<ReviewRemark> Overrides(ReturnSheet sheet)
        => from item in sheet.Form.Items
           let figure = sheet.Figure(item.Key)
           where figure.IsOverridden
           select new ReviewRemark(item.Key, $"{item.Name} {Figures.Text(figure.Value, item)}（台账 {Figures.Text(figure.Ledger, item)}）", figure.OverrideReason);

    private static IEnumerable<ReviewRemark> Notes(ReturnSheet sheet)
        => from item in sheet.Form.Items
           let figure = sheet.Figure(item.Key)
           where figure.Note is not null
           select new ReviewRemark(item.Key, $"{item.Name} {Figures.Text(figure.Value, item)}", figure.Note);

    private static IEnumerable<ReviewRemark> Explanations(ReturnSheet sheet)
        => SheetChecks.Of(sheet).Where(line => line.Stands)
            .Select(line => new ReviewRemark(line.Cells.Select(c => c.Key).FirstOrDefault() ?? "", line.Message, line.Decision is null ? line.Explanation : $"{line.Explanation}（{line.Decision}）"));

    private static IEnumerable<ReviewDifference> Differences(ReturnSheet sheet)
        => from section in sheet.Form.Sections
           from item in section.Items
           let now = sheet.Figure(item.Key).Value
           let was = sheet.Figure(item.Key).Previous
           where was is not null && now != was
           select new ReviewDifference(item.Key, PaperLayout.FullName(section, item.Key), Dash(Figures.Text(was, item)), Dash(Figures.Text(now, item)),
               ChangeWords.Of(was, now, item), sheet.Page.Checks.Any(c => !c.IsSetAside && c.Finding.Cells.Contains(item.Key)));

    private static string Dash(string text) => text.Length == 0 ? "—" : text;
}
