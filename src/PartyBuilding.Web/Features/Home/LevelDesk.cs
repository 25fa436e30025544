using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>What a reviewing level and the district see: how far the newest period has come, and what waits for them.</summary>
public sealed class LevelDesk(ReturnLists lists, WaitingReturns waiting, CurrentUser user, TimeProvider clock)
{
    private const int PeriodsLooked = 6;

    public async Task AddAsync(
        PeriodSummary newest, List<DueCard> due, List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming, CancellationToken cancel)
    {
        foreach (var period in await lists.PeriodsAsync(PeriodsLooked, cancel))
        {
            var progress = await lists.ProgressAsync(period, user.Scope, cancel);
            var waits = progress.Waiting == 0 ? Waiting.None : await waiting.OfAsync(period.Id, user.Scope, cancel);
            if (period.Id == newest.Id && progress.Expected > 0)
                due.Add(Card(progress, waits));
            AddLines(progress, waits, todo, open, coming);
        }
    }

    private DueCard Card(PeriodProgress progress, Waiting waits)
    {
        var (period, today) = (progress.Period, clock.Today());
        var lines = new List<DueLine>();
        if (waits.Own > 0 && user.May(Permission.ReviewReturns))
            lines.Add(new DueLine($"{waits.Own} 份等您审核", "待审核", Tone.Warn, $"/returns/review{period.Query}", "去审核"));
        if (waits.Below > 0 && user.May(Permission.ReviewReturns))
            lines.Add(new DueLine($"{waits.Below} 份等下级审核", "待下级审核", Tone.Plain, $"/returns/review{period.Query}", "查看"));
        if (progress.Ready > 0 && user.May(Permission.AcceptReturns))
            lines.Add(new DueLine($"{progress.Ready} 份审核通过", "待接收", Tone.Warn, $"/returns/acceptance{period.Query}", "去接收"));
        if (progress.Missing > 0 && user.May(Permission.ReviewReturns))
            lines.Add(new DueLine($"{progress.Missing} 个组织还没有上报", "未报", today > period.OnTimeUntil ? Tone.Bad : Tone.Plain, $"/returns/chase{period.Query}", "催报名单"));
        var actions = new List<DueAction>();
        if (user.May(Permission.AcceptReturns))
            actions.Add(new DueAction("open-acceptance", "接收", $"/returns/acceptance{period.Query}", ButtonKind.Primary));
        else if (user.May(Permission.ReviewReturns))
            actions.Add(new DueAction("open-review", "审核", $"/returns/review{period.Query}", ButtonKind.Primary));
        if (user.May(Permission.ViewStatistics))
            actions.Add(new DueAction("open-rollup", "汇总表", $"/statistics/monthly{period.Query}"));
        return new DueCard(
            "period-progress", period.Title, "/returns", period.LockedAt is null ? "报送中" : "已锁定", Tone.Plain,
            $"{Words.Day(period.OnTimeUntil)}截止，{Words.Left(period.OnTimeUntil, today)}；{Words.Day(period.LocksAfter)}锁定", today > period.OnTimeUntil && progress.Missing > 0,
            $"应报 {progress.Expected}{(progress.Exempt == 0 ? "" : $"（另免报 {progress.Exempt}）")}，已报 {progress.Arrived}，报送率 {Figures.Rate(progress.Arrived, progress.Expected)}，按时率 {Figures.Rate(progress.OnTime, progress.Expected)}",
            null, lines, actions);
    }

    private void AddLines(PeriodProgress progress, Waiting waits, List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming)
    {
        var period = progress.Period;
        if (!user.May(Permission.ReviewReturns))
            return;
        if (waits.Own > 0)
            todo.Add(Line(period, $"{waits.Own} 份等审核", $"/returns/review{period.Query}", "去审核"));
        if (waits.Below > 0)
            open.Add(Line(period, $"{waits.Below} 份等下级审核", $"/returns/review{period.Query}", "查看"));
        if (progress.Ready > 0 && user.May(Permission.AcceptReturns))
            todo.Add(Line(period, $"{progress.Ready} 份待接收", $"/returns/acceptance{period.Query}", "去接收"));
        if (progress.SentBack > 0)
            open.Add(Line(period, $"退回 {progress.SentBack} 份，等修改后再报", $"/returns/review{period.Query}&show=back", "查看"));
        if (progress.Ready > 0 && !user.May(Permission.AcceptReturns))
            open.Add(Line(period, $"{progress.Ready} 份已审核通过，等区委组织部接收", $"/returns/review{period.Query}&show=passed", "查看"));
        if (progress.Missing > 0 && period.LockedAt is null)
            coming.Add(Line(period, $"{progress.Missing} 份还在填报", $"/returns/chase{period.Query}", "催报名单"));
    }

    private QueueLine Line(PeriodSummary period, string what, string href, string link)
    {
        var today = clock.Today();
        var isLate = period.LockedAt is null && today > period.OnTimeUntil;
        return new QueueLine(
            period.OnTimeUntil, isLate ? Words.Left(period.OnTimeUntil, today) : Words.Day(period.OnTimeUntil), isLate,
            $"{period.Title}：{what}", $"表式 {period.FormCode}", href, link);
    }
}
