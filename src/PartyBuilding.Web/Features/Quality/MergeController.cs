using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Merging;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Merging two records of one person, field by field.</summary>
[Route("quality/merge")]
[Allow(Permission.ManageMembers)]
public sealed class MergeController(MergeQueries queries, MergeService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid keep, Guid other, CancellationToken cancel)
    {
        if (await queries.ViewAsync(keep, other, user.Scope, clock.Today(), cancel) is not { } view)
            return NotFound();
        // What the record that stays lacks is taken unless somebody says otherwise.
        return View("Merge", new MergeForm
        {
            Keep = keep, Other = other, KeepVersion = view.Keep.Version, OtherVersion = view.Other.Version, View = view,
            Take = [.. view.Fields.Where(f => f.Differs && f.Keep is null).Select(f => f.Field)],
        });
    }

    [HttpPost("")]
    public async Task<IActionResult> Merge(MergeForm form, CancellationToken cancel)
    {
        var outcome = await service.MergeAsync(
            new MergePeople(form.Keep, form.KeepVersion, form.Other, form.OtherVersion, [.. form.Take.Where(f => f.Length > 0)], form.Mistaken), user.Command(form.Reason), cancel);
        if (outcome.IsOk)
        {
            TempData.Say("已合并为一条记录；原来的地址会转到这里。");
            return Redirect($"/members/{outcome.Value}");
        }

        if (await queries.ViewAsync(form.Keep, form.Other, user.Scope, clock.Today(), cancel) is not { } view)
            return NotFound();
        form.View = view;
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            foreach (var field in new[] { nameof(form.KeepVersion), nameof(form.OtherVersion) })
                ModelState.Remove(field);
            (form.KeepVersion, form.OtherVersion) = (view.Keep.Version, view.Other.Version);
        }

        return this.Answer(outcome, () => NotFound(), () => View("Merge", form));
    }
}
