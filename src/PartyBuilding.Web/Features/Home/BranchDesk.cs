using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>What a branch owes: its open returns, the newest as a card.</summary>
public sealed class BranchDesk(ReturnLists lists, ReturnSheets sheets, CurrentUser user, TimeProvider clock)
{
    private const int Looked = 12;
    private const int LinesShown = 3;

    public async Task AddAsync(
        List<DueCard> due, List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming, CancellationToken cancel)
    {
        var own = await lists.OfOrganisationAsync(user.Home!.Id, user.Scope, 0, Looked, cancel);
        var periods = (await lists.PeriodsAsync(int.MaxValue, cancel)).ToDictionary(p => p.Id);
        var today = clock.Today();
        foreach (var line in own)
        {
            var period = periods[line.PeriodId];
            var isLate = today > period.OnTimeUntil;
            if (line.Status.IsOpen() && user.May(Permission.FillReturns))
                todo.Add(Line(period, line, isLate, isLate ? Words.Left(period.OnTimeUntil, today) : Words.Day(period.OnTimeUntil), line.Status == ReturnStatus.SentBack ? "被退回，请修改后再报" : "请核对后上报"));
            else if (line.Status is ReturnStatus.Submitted or ReturnStatus.Reviewed)
                open.Add(Line(period, line, false, Words.Day(period.LocksAfter), line.Status == ReturnStatus.Submitted ? "已上报，等上级审核" : "已审核通过，等区委组织部接收"));
        }

        if (own.FirstOrDefault(line => line.Status.IsOpen()) is { } newest && user.May(Permission.FillReturns))
            due.Add(await CardAsync(newest, today, cancel));
        if (periods.Values.Where(p => p.FormCode.EndsWith("DZB-1", StringComparison.Ordinal)).MaxBy(p => p.Month) is { } last)
        {
            var next = new Month(last.Month).Next;
            coming.Add(new QueueLine(next.LastDay, $"{next.Title}底后", false, $"{last.FormName} · {next.Title}", "报表期间", "/returns", "看报表"));
        }
    }

    private async Task<DueCard> CardAsync(ReturnSummary own, DateOnly today, CancellationToken cancel)
    {
        var sheet = (await sheets.FindAsync(own.PublicId, user.Scope, cancel))!;
        var address = $"/returns/{own.PublicId}";
        var lines = Lines(sheet, address);
        var all = sheet.Form.Items.Count();
        var drawn = sheet.Form.Items.Count(item => item.Source != ItemSource.Manual && sheet.Figure(item.Key).Value is not null);
        var period = sheet.Period;
        return new DueCard(
            "monthly-return", period.Title, address, own.Status.Title(), own.Status.Tone(),
            $"{Words.Day(period.OnTimeUntil)}前上报，{Words.Left(period.OnTimeUntil, today)}；{Words.Day(period.LocksAfter)}锁定", today > period.OnTimeUntil,
            $"{all} 项中 {drawn} 项已由台账填好", lines.Count == 0 ? null : $"{lines.Count} 处需要您看一下", [.. lines.Take(LinesShown)],
            [new DueAction("confirm-return", "核对并上报", address, ButtonKind.Primary)]);
    }

    private static List<DueLine> Lines(ReturnSheet sheet, string address)
    {
        var lines = new List<DueLine>();
        foreach (var part in sheet.Form.Sections)
        {
            foreach (var item in part.Items.Where(item => sheet.Figure(item.Key).SendBackReason is not null))
                lines.Add(new DueLine($"{item.Name}：{sheet.Figure(item.Key).SendBackReason}", "退回修改", Tone.Bad, $"{address}?cell={item.Key}#cell-panel", "去改"));
            if (part.Items.Any(item => item.Source == ItemSource.Manual && sheet.Figure(item.Key).Value is null))
                lines.Add(new DueLine(part.Title, "手工填写", Tone.Warn, $"{address}#section-{part.Key}", "去填"));
        }

        foreach (var check in SheetChecks.Of(sheet).Where(c => c.Words == CheckWords.Error || (c.AsksExplanation && !c.Stands)))
            lines.Add(new DueLine(check.Message, check.Words, check.Tone, $"{address}#checks", "去看"));
        return lines;
    }

    private static QueueLine Line(PeriodSummary period, ReturnSummary line, bool isLate, string when, string what) => new(
        period.OnTimeUntil, when, isLate, $"{period.Title}：{what}", $"表式 {period.FormCode}", $"/returns/{line.PublicId}", "打开");
}
