using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Calendar;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Calendar;

/// <summary>年度节假日安排: holidays and days worked in exchange, entered by the district.</summary>
[Route("calendar")]
[Allow(Permission.ManagePeriods)]
public sealed class CalendarController(WorkCalendar calendar, EventQueries events, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken cancel) => View(await PageAsync(Shown(year), new DaysForm(), null, cancel));

    /// <summary>With <paramref name="look"/> it only shows which deadlines would move, everything typed kept.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Set(DaysForm form, string? look, CancellationToken cancel)
    {
        var shown = form.From?.Year ?? Shown(null);
        if (form.From is null)
            ModelState.TryAddModelError(nameof(form.From), "请填写起日。");
        if (form.Kind is null)
            ModelState.TryAddModelError(nameof(form.Kind), "请选择放假、调休上班或恢复平日。");
        var page = await PageAsync(shown, form, null, cancel);
        if (!ModelState.IsValid || form.Input is not { } input)
            return this.Unreadable(View(nameof(Index), page));
        var outcome = look is not null ? await calendar.PreviewAsync(input, user.Command(form.Reason), cancel) : await calendar.SetAsync(input, user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => look is null ? Done(shown, outcome.Value!) : View(nameof(Index), page with { Moves = outcome.Value }), () => View(nameof(Index), page));
    }

    private RedirectResult Done(int year, IReadOnlyList<DeadlineMove> moves)
    {
        TempData.Say(moves.Count == 0
            ? "已保存，没有报表的截止日期因此改变。"
            : $"已保存。{string.Join("；", moves.Select(m => $"{m.Title}截止改为{m.OnTimeAfter:M月d日}，锁定改为{m.LocksAfter:M月d日}"))}。");
        return Redirect($"/calendar?year={year}");
    }

    private int Shown(int? year) => year is >= 1950 and <= 2200 ? year.Value : clock.Today().Year;

    private async Task<CalendarPage> PageAsync(int year, DaysForm form, IReadOnlyList<DeadlineMove>? moves, CancellationToken cancel)
        => new(year, await calendar.YearAsync(year, cancel), form, moves, await events.SettingHistoryAsync(WorkCalendar.Key, cancel));
}
