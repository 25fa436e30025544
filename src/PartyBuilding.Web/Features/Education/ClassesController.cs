using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Training classes: plan, trainees, completion, certificates.</summary>
[Route("education/classes")]
[Allow(Permission.ViewMembers)]
public sealed class ClassesController(
    ClassQueries classes, EducationQueries education, ClassService service, EducationChoices choices, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        ViewData["MayManage"] = user.May(Permission.ManageMembers);
        return View(await classes.ListAsync(user.Scope, page, cancel));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new ClassForm { Organisations = await choices.OrganisersAsync(cancel) };
        if (form.Organisations.Count > 0)
            form.Organisation = Guid.Parse(form.Organisations[0].Value);
        return View("Edit", form);
    }

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Add(ClassForm form, CancellationToken cancel) => SaveAsync(form, form.SubmissionId, null, cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await classes.RecordAsync(id, user.Scope, cancel) is { } record
            ? View(new ClassForm
            {
                Version = record.Version, Organisation = record.OrganisationKey, Title = record.Title, StartsOn = record.StartsOn, EndsOn = record.EndsOn,
                Audience = record.Audience, Trainees = record.Trainees, PersonTimes = record.PersonTimes, QuestionnaireOn = record.QuestionnaireOn,
                Parts = record.Parts, Courses = record.Courses, Action = $"/education/classes/{id}/edit", Record = record,
            })
            : NotFound();

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, ClassForm form, CancellationToken cancel)
    {
        if (await classes.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        (form.Record, form.Organisation, form.Action) = (record, record.OrganisationKey, $"/education/classes/{id}/edit");
        return await SaveAsync(form, id, form.Version ?? 0, cancel);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid? branch, CancellationToken cancel)
        => await FillAsync(id, new ClassForm { Branch = branch, On = clock.Today() }, cancel) is { } form ? View(form) : NotFound();

    [HttpPost("{id:guid}/enrol"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Enrol(Guid id, ClassForm form, CancellationToken cancel)
        => StepAsync(id, form, "已登记学员。", c => service.EnrolAsync(new EnrolTrainees(id, form.Version ?? 0, form.People), c, cancel), cancel);

    [HttpPost("{id:guid}/drop"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Drop(Guid id, ClassForm form, CancellationToken cancel)
        => StepAsync(id, form, "已取消学员。", c => service.DropAsync(new EnrolTrainees(id, form.Version ?? 0, form.People), c, cancel), cancel);

    [HttpPost("{id:guid}/complete"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Complete(Guid id, ClassForm form, CancellationToken cancel)
        => StepAsync(id, form, "已结业。", c => service.CompleteAsync(new CompleteClass(id, form.Version ?? 0, form.On ?? c.Today, form.People), c, cancel), cancel);

    [HttpGet("{id:guid}/certificates")]
    public async Task<IActionResult> Certificates(Guid id, CancellationToken cancel)
        => await classes.RecordAsync(id, user.Scope, cancel) is { CompletedOn: not null } record ? View(record) : NotFound();

    private async Task<IActionResult> SaveAsync(ClassForm form, Guid key, int? version, CancellationToken cancel)
    {
        foreach (var (missing, field, words) in new[]
        {
            (form.StartsOn is null, nameof(form.StartsOn), "请填写开班日期。"), (form.EndsOn is null, nameof(form.EndsOn), "请填写结业日期。"),
            (form.Organisation is null, nameof(form.Organisation), "请选择主办单位。"),
        })
        {
            if (missing)
                ModelState.TryAddModelError(field, words);
        }

        form.Organisations = await choices.OrganisersAsync(cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        var outcome = await service.SaveAsync(
            new SaveClass(
                key, version, form.Organisation!.Value, form.Title, form.StartsOn!.Value, form.EndsOn!.Value, form.Audience, form.Trainees, form.PersonTimes,
                form.QuestionnaireOn, form.Parts, form.Courses),
            user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Record?.Version);
        return this.Answer(
            outcome,
            "已保存。",
            () => Redirect($"/education/classes/{key}"),
            () => View("Edit", form));
    }

    private async Task<IActionResult> StepAsync(
        Guid id, ClassForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await FillAsync(id, form, cancel) is not { } again)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", again));
        var outcome = await send(user.Command());
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => again.Version = again.Record!.Version);
        return this.Answer(
            outcome,
            words,
            () => Redirect($"/education/classes/{id}"),
            () => View("Show", again));
    }

    private async Task<ClassForm?> FillAsync(Guid id, ClassForm form, CancellationToken cancel)
    {
        if (await classes.RecordAsync(id, user.Scope, cancel) is not { } record)
            return null;
        (form.Record, form.MayManage) = (record, user.May(Permission.ManageMembers));
        form.Organisations = await choices.BranchesAsync(cancel);
        if (form.Branch is null && form.Organisations.Count == 1)
            form.Branch = Guid.Parse(form.Organisations[0].Value);
        var known = record.People.Select(p => p.PersonKey).ToHashSet();
        if (form.Branch is { } branch)
            form.Roster = [.. (await education.RosterAsync(branch, clock.Today(), user.Scope, cancel)).Where(p => !known.Contains(p.Key))];
        return form;
    }
}
