using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Activities: the list, the form with its ticks, taking back. The parameter is not called form: the form has a field of that name.</summary>
[Route("education")]
[Allow(Permission.ViewMembers)]
public sealed class ActivitiesController(
    EducationQueries education, ActivityService activities, EducationChoices choices, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, Guid? branch, int page, CancellationToken cancel)
    {
        var of = year is >= 1949 and <= 2100 ? year.Value : clock.Today().Year;
        return View(new ActivityListPage(of, branch, await education.ActivitiesAsync(of, branch, user.Scope, page, cancel), user.May(Permission.ManageMembers)));
    }

    [HttpGet("activities/new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(Guid? branch, DateOnly? on, CancellationToken cancel)
    {
        var typed = new EducationForm { Branch = branch, On = on ?? clock.Today(), Method = EducationMethod.Study };
        return View("Activity", await FillAsync(typed, "/education/activities", cancel));
    }

    [HttpPost("activities"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Add(EducationForm typed, CancellationToken cancel)
        => SendAsync(typed, "/education/activities", typed.SubmissionId, null, cancel);

    [HttpGet("activities/{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        var typed = new EducationForm
        {
            Version = row.Version, Branch = row.BranchKey, On = row.On, Title = row.Title, Content = row.Content, Method = row.Method, Form = row.Form,
            Hours = row.Minutes / 60m, Credits = row.CreditTenths / 10m, Absent = [.. row.Absent], Note = row.Note,
        };
        return View("Activity", await FillAsync(typed, $"/education/activities/{id}", cancel));
    }

    [HttpPost("activities/{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, EducationForm typed, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        typed.Branch = row.BranchKey;
        return await SendAsync(typed, $"/education/activities/{id}", id, typed.Version ?? 0, cancel, row.Version);
    }

    [HttpPost("activities/{id:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, EducationForm typed, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        (typed.Branch, typed.On, typed.Title, typed.Content, typed.Method, typed.Form) = (row.BranchKey, row.On, row.Title, row.Content, row.Method, row.Form);
        var again = await FillAsync(typed, $"/education/activities/{id}", cancel);
        return Sent(await activities.TakeBackAsync(id, typed.Version ?? 0, Command(typed), cancel), "已撤回。", again, row.Version);
    }

    private async Task<IActionResult> SendAsync(EducationForm typed, string action, Guid key, long? version, CancellationToken cancel, long? newest = null)
    {
        if (typed.On is null)
            ModelState.TryAddModelError(nameof(typed.On), "请填写活动日期。");
        if (typed.Branch is null)
            ModelState.TryAddModelError(nameof(typed.Branch), "请选择党支部。");
        var again = await FillAsync(typed, action, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Activity", again));
        return Sent(
            await activities.SaveAsync(
                new SaveActivity(
                    key, version, typed.Branch!.Value, typed.On!.Value, typed.Content, typed.Method, typed.Form, typed.Title, typed.Hours, typed.Credits, typed.Absent, typed.Note),
                Command(typed), cancel),
            "已保存。", again, newest);
    }

    private IActionResult Sent(Outcome outcome, string words, EducationForm again, long? newest)
    {
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => again.Version = newest);
        return this.Answer(
            outcome,
            words,
            () => Redirect($"/education?year={again.On?.Year}&branch={again.Branch}"),
            () => View("Activity", again));
    }

    private CommandContext Command(EducationForm typed) => user.Command(string.IsNullOrWhiteSpace(typed.Reason) ? null : typed.Reason);

    private async Task<EducationForm> FillAsync(EducationForm typed, string action, CancellationToken cancel)
    {
        typed.Action = action;
        typed.Organisations = await choices.BranchesAsync(cancel);
        if (typed.Branch is null && typed.Organisations.Count == 1)
            typed.Branch = Guid.Parse(typed.Organisations[0].Value);
        if (typed is { Branch: { } branch, On: { } on })
            typed.Roster = await education.RosterAsync(branch, on, user.Scope, cancel);
        return typed;
    }
}
