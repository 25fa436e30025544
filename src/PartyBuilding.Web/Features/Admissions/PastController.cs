using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Past;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Admissions of the past, and handing an applicant over to another branch.</summary>
[Route("admissions")]
[Allow(Permission.ManageMembers)]
public sealed class PastController(
    PastAdmissionService past, AdmissionRepairService repair, AdmissionFormQueries forms, AdmissionReader reader, OrganisationQueries organisations, CurrentUser user,
    TimeProvider clock) : Controller
{
    [HttpGet("past")]
    public Task<IActionResult> Past(Guid? branch, CancellationToken cancel) => PastFormAsync(new PastForm { Branch = branch }, cancel);

    [HttpPost("past")]
    public async Task<IActionResult> Past(PastForm form, string? find, CancellationToken cancel)
    {
        var again = await PastFormAsync(form, cancel);
        if (find is not null)
        {
            ModelState.Clear();
            return again;
        }

        if (form.PersonKey is null)
            ModelState.TryAddModelError(nameof(form.PersonKey), "请选择党员。");
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await past.RecordAsync(
            new RecordPastAdmission(
                form.SubmissionId, form.PersonKey!.Value, form.AppliedOn, form.ActivistOn, form.CandidateOn, form.MeetingOn, form.ApprovedOn, form.ConvertedOn),
            user.Command(), cancel);
        return Sent(outcome, outcome.Findings.Count == 0 ? "已补录。" : $"已补录，请核对：{string.Concat(outcome.Findings.Select(OutcomeExtensions.Words))}", again);
    }

    [HttpGet("{id:guid}/hand-over")]
    public Task<IActionResult> HandOver(Guid id, CancellationToken cancel) => HandOverFormAsync(id, null, cancel);

    [HttpPost("{id:guid}/hand-over")]
    public async Task<IActionResult> HandOver(Guid id, HandOverForm form, CancellationToken cancel)
    {
        var again = await HandOverFormAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await repair.HandOverAsync(
            new HandOver(id, form.Version, form.ToBranchKey ?? Guid.Empty, form.Day ?? clock.Today()), user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return Sent(outcome, "已移交。", again);
    }

    private IActionResult Sent(Outcome<Guid> outcome, string words, IActionResult again)
        => this.Answer(
            outcome,
            words,
            () => Redirect($"/admissions/{outcome.Value}"),
            () => again);

    private async Task<IActionResult> PastFormAsync(PastForm form, CancellationToken cancel)
    {
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        form.Branches = Choices.Of(branches);
        if (branches.Count == 1)
            form.Branch ??= branches[0].Key;
        form.Members = form.Branch is { } key
            ? [.. (await forms.MembersAsync(key, user.Scope, cancel)).Select(m => new Microsoft.AspNetCore.Mvc.Rendering.SelectListItem($"{m.Name}（{m.JoinedOn:yyyy-MM-dd} 入党）", m.Key.ToString()))]
            : [];
        return View("Past", form);
    }

    private async Task<IActionResult> HandOverFormAsync(Guid id, HandOverForm? form, CancellationToken cancel)
    {
        if (await reader.RecordAsync(id, user.Actor, user.Scope, clock.Today(), cancel) is not { MayHandOver: true } record)
            return NotFound();
        form ??= new HandOverForm { Version = record.Version, Day = clock.Today() };
        (form.Key, form.Name, form.From) = (id, record.Name, record.Branch);
        form.Branches = Choices.Of(await organisations.BranchesAsync(user.Scope, cancel));
        return View("HandOver", form);
    }
}
