using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Activities: the list, the form with its ticks, taking back.</summary>
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
        var form = new EducationForm { Branch = branch, On = on ?? clock.Today(), Method = EducationMethod.Study };
        return View("Activity", await FillAsync(form, "/education/activities", cancel));
    }

    [HttpPost("activities"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Add(EducationForm form, CancellationToken cancel)
        => SendAsync(form, "/education/activities", form.SubmissionId, null, cancel);

    [HttpGet("activities/{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        var form = new EducationForm
        {
            Version = row.Version, Branch = row.BranchKey, On = row.On, Title = row.Title, Content = row.Content, Method = row.Method, Form = row.Form,
            Hours = row.Minutes / 60m, Credits = row.CreditTenths / 10m, Absent = [.. row.Absent], Note = row.Note,
        };
        return View("Activity", await FillAsync(form, $"/education/activities/{id}", cancel));
    }

    [HttpPost("activities/{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, EducationForm form, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        form.Branch = row.BranchKey;
        return await SendAsync(form, $"/education/activities/{id}", id, form.Version ?? 0, cancel);
    }

    [HttpPost("activities/{id:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, EducationForm form, CancellationToken cancel)
    {
        if (await education.ActivityAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        (form.Branch, form.On, form.Title, form.Content, form.Method, form.Form) = (row.BranchKey, row.On, row.Title, row.Content, row.Method, row.Form);
        var again = await FillAsync(form, $"/education/activities/{id}", cancel);
        return Sent(await activities.TakeBackAsync(id, form.Version ?? 0, Command(form), cancel), "已撤回。", again);
    }

    private async Task<IActionResult> SendAsync(EducationForm form, string action, Guid key, long? version, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写活动日期。");
        if (form.Branch is null)
            ModelState.TryAddModelError(nameof(form.Branch), "请选择党支部。");
        var again = await FillAsync(form, action, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Activity", again));
        return Sent(
            await activities.SaveAsync(
                new SaveActivity(
                    key, version, form.Branch!.Value, form.On!.Value, form.Content, form.Method, form.Form, form.Title, form.Hours, form.Credits, form.Absent, form.Note),
                Command(form), cancel),
            "已保存。", again);
    }

    private IActionResult Sent(Outcome outcome, string words, EducationForm again) => this.Answer(
        outcome,
        () =>
        {
            TempData.Say(words);
            return Redirect($"/education?year={again.On?.Year}&branch={again.Branch}");
        },
        () => View("Activity", again));

    private CommandContext Command(EducationForm form) => user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason);

    private async Task<EducationForm> FillAsync(EducationForm form, string action, CancellationToken cancel)
    {
        form.Action = action;
        form.Organisations = await choices.BranchesAsync(cancel);
        if (form.Branch is null && form.Organisations.Count == 1)
            form.Branch = Guid.Parse(form.Organisations[0].Value);
        if (form is { Branch: { } branch, On: { } on })
            form.Roster = await education.RosterAsync(branch, on, user.Scope, cancel);
        return form;
    }
}
