using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Like meetings of every party group of a branch, on one page.</summary>
[Route("meetings/batch")]
[Allow(Permission.ManageMembers)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class BatchController(MeetingService service, MeetingFormQueries forms, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid? organisation, MeetingKind kind, string? find, CancellationToken cancel)
        => organisation is null && user.Home?.Kind != OrganisationKind.Branch
            ? View("Choose", new BranchChoicePage(find, "/meetings/batch", await forms.BranchesAsync(find, user.Scope, cancel)))
            : await FormAsync(
                new BatchForm { Branch = organisation ?? user.Home!.PublicId, Kind = MeetingWords.IsOfGroup(kind) ? kind : MeetingKind.Group, On = clock.Today() }, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Record(BatchForm form, string? look, CancellationToken cancel)
    {
        if (look is not null)
            ModelState.Clear();
        else if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var typed = form.ToRecordsOrNone();
        var again = await FormAsync(form, cancel);
        if (again is NotFoundResult || look is not null)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.RecordAllAsync(typed, user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return this.Answer(
            outcome with { Findings = [.. outcome.Findings.Select(f => form.Placed(f, typed)).DistinctBy(f => (f.Field, f.Message))] },
            $"已记下 {typed.Count} 个党小组的会议。",
            () => Redirect($"/meetings?organisation={form.Branch}"),
            () => again);
    }

    private async Task<IActionResult> FormAsync(BatchForm form, CancellationToken cancel)
    {
        if (form.Branch is not { } branch || !MeetingWords.IsOfGroup(form.Kind)
            || await forms.OfGroupsAsync(branch, form.Kind, form.On ?? clock.Today(), user.Scope, cancel) is not { } found)
            return NotFound();
        (form.Facts, form.Notes) = (found.Branch, found.Notes);
        var typed = form.Parts.DistinctBy(p => p.GroupKey).ToDictionary(p => p.GroupKey);
        form.Parts = [.. found.Groups.Select(g =>
        {
            var old = typed.GetValueOrDefault(g.Key);
            return new BatchPart
            {
                Key = old?.Key ?? Guid.CreateVersion7(), GroupKey = g.Key, Name = g.Name, IsHeld = old?.IsHeld ?? true, On = old?.On,
                Marks = MarkForm.Lines(g.People, old?.Marks ?? []),
            };
        })];
        return View("Batch", form);
    }
}
