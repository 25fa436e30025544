using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Hours and credits of a branch, online study, and leaders' yearly lessons.</summary>
[Route("education")]
[Allow(Permission.ViewMembers)]
public sealed class StudyController(
    EducationQueries education, OnlineStudyService online, LectureService lectures, EducationChoices choices, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("study")]
    public async Task<IActionResult> Study(Guid? branch, int? year, CancellationToken cancel)
    {
        var branches = await choices.BranchesAsync(cancel);
        var of = branch ?? (branches.Count == 1 ? Guid.Parse(branches[0].Value) : null);
        var rows = of is { } key ? await education.StudyAsync(key, YearOf(year), user.Scope, cancel) : [];
        return rows is null ? NotFound() : View(new StudyPage(YearOf(year), of, branches, rows));
    }

    [HttpGet("online")]
    public async Task<IActionResult> Online(CancellationToken cancel) => View(await OnlineAsync(new EducationForm { On = clock.Today() }, cancel));

    [HttpPost("online"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Online(EducationForm typed, CancellationToken cancel)
    {
        Need(typed.On is null, nameof(typed.On), "请填写日期。");
        Need(typed.Organisation is null, nameof(typed.Organisation), "请选择组织。");
        var again = await OnlineAsync(typed, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(again));
        return Sent(
            await online.SaveAsync(
                new SaveOnlineStudy(typed.SubmissionId, typed.Organisation!.Value, typed.Name, typed.On!.Value, typed.Assigned, typed.Registered, typed.InStudy, typed.Credits),
                user.Command(), cancel),
            "/education/online", () => View(again));
    }

    [HttpGet("leaders")]
    public async Task<IActionResult> Leaders(int? year, CancellationToken cancel) => View(await LeadersAsync(YearOf(year), new EducationForm { On = clock.Today() }, cancel));

    [HttpPost("leaders"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Leaders(EducationForm typed, CancellationToken cancel)
    {
        Need(typed.On is null, nameof(typed.On), "请填写日期。");
        var again = await LeadersAsync(typed.On?.Year ?? clock.Today().Year, typed, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(again));
        return Sent(
            await lectures.SaveAsync(new SaveLecture(typed.SubmissionId, typed.PersonKey ?? Guid.Empty, typed.Kind, typed.On!.Value, typed.Topic, typed.Where), user.Command(), cancel),
            $"/education/leaders?year={typed.On.Value.Year}", () => View(again));
    }

    private IActionResult Sent(Outcome outcome, string next, Func<IActionResult> again) => this.Answer(
        outcome,
        "已登记。",
        () => Redirect(next),
        again);

    private void Need(bool missing, string field, string words)
    {
        if (missing)
            ModelState.TryAddModelError(field, words);
    }

    private async Task<OnlinePage> OnlineAsync(EducationForm typed, CancellationToken cancel)
    {
        typed.Organisations = await choices.OrganisersAsync(cancel);
        return new OnlinePage(await education.OnlineAsync(user.Scope, cancel), typed, user.May(Permission.ManageMembers));
    }

    private async Task<LeadersPage> LeadersAsync(int year, EducationForm typed, CancellationToken cancel)
        => new(year, await education.LeadersAsync(year, user.Scope, cancel), typed, user.May(Permission.ManageMembers));

    private int YearOf(int? year) => year is >= 1949 and <= 2100 ? year.Value : clock.Today().Year;
}
