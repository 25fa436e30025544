using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The calendar of organisation life: a year of a branch, or the branches of a level and who is behind.</summary>
[Allow(Permission.ViewMembers)]
public sealed class CalendarController(LifeBoard board, LifeExemptionService exemptions, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("meetings/calendar")]
    public async Task<IActionResult> Index(int? year, Guid? organisation, bool behind, int page, CancellationToken cancel)
    {
        var shown = year is >= 1950 and <= 2200 ? year.Value : clock.Today().Year;
        var chosen = organisation ?? (user.Home?.Kind == OrganisationKind.Branch ? user.Home.PublicId : null);
        if (await board.OfAsync(chosen, shown, user.Scope, clock.Today(), cancel) is not { } branches)
            return NotFound();
        return branches is [var only] && (chosen == only.Key || user.Home?.Kind == OrganisationKind.Branch)
            ? View("Branch", await BranchAsync(only, shown, new ExemptionForm(), cancel))
            : View("Level", new LevelCalendarPage(shown, chosen, behind, Math.Max(1, page), branches, user.May(Permission.ExportMembers)));
    }

    [HttpPost("meetings/exemptions"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Grant(ExemptionForm form, CancellationToken cancel)
    {
        if (await OneAsync(form.Branch, cancel) is not { } again)
            return NotFound();
        var outcome = ModelState.IsValid
            ? await exemptions.GrantAsync(new GrantLifeExemption(form.SubmissionId, form.Branch, form.Kind ?? default, form.From, form.Last), user.Command(form.Reason), cancel)
            : null;
        var page = await BranchAsync(again, clock.Today().Year, form, cancel);
        return outcome is null ? this.Unreadable(View("Branch", page)) : this.Answer(outcome, () => Done(form.Branch, "已登记免开。"), () => View("Branch", page));
    }

    [HttpPost("meetings/exemptions/{id:guid}/end"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> End(Guid id, ExemptionForm form, CancellationToken cancel)
    {
        if (await OneAsync(form.Branch, cancel) is not { } again)
            return NotFound();
        var page = await BranchAsync(again, clock.Today().Year, new ExemptionForm(), cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Branch", page));
        return this.Answer(await exemptions.EndAsync(id, form.Last, user.Command(form.Reason), cancel), () => Done(form.Branch, "已截止免开。"), () => View("Branch", page));
    }

    private RedirectResult Done(Guid branch, string words)
    {
        TempData.Say(words);
        return Redirect($"/meetings/calendar?organisation={branch}");
    }

    private async Task<BranchLife?> OneAsync(Guid branch, CancellationToken cancel)
        => await board.OfAsync(branch, clock.Today().Year, user.Scope, clock.Today(), cancel) is [var one] && one.Key == branch ? one : null;

    private async Task<BranchCalendarPage> BranchAsync(BranchLife branch, int year, ExemptionForm form, CancellationToken cancel)
        => new(year, branch, await board.ExemptionsAsync(branch.Key, user.Scope, cancel), form, MemberEditing.MayDecide(branch.Path, user.Actor, user.Scope), user.May(Permission.ManageMembers));
}
