using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.FieldWork;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>基层调研: days of leading members at the grass roots, and who is short of the minimum.</summary>
[Route("service/research")]
[Allow(Permission.ViewMembers)]
public sealed class ResearchController(FieldResearchQueries queries, FieldResearchService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken cancel) => View(await PageAsync(year, new ResearchForm(), cancel));

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(ResearchForm typed, CancellationToken cancel)
    {
        if (typed.PersonKey is null)
            ModelState.TryAddModelError(nameof(typed.PersonKey), "请选择领导干部。");
        if (typed.From is null)
            ModelState.TryAddModelError(nameof(typed.From), "请填写开始日期。");
        if (typed.To is null)
            ModelState.TryAddModelError(nameof(typed.To), "请填写结束日期。");
        var again = View(nameof(Index), await PageAsync(typed.From?.Year, typed, cancel));
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.RecordAsync(
            new RecordResearch(typed.SubmissionId, typed.PersonKey!.Value, typed.From!.Value, typed.To!.Value, typed.Place, typed.IsHardPlace, typed.Findings, typed.UsedIn),
            user.Command(), cancel);
        return this.Answer(outcome, "已登记调研。", () => Redirect($"/service/research?year={typed.From.Value.Year}"), () => again);
    }

    [HttpPost("{id:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, int? year, string? reason, CancellationToken cancel)
    {
        var page = await PageAsync(year, new ResearchForm(), cancel);
        return this.Answer(
            await service.TakeBackAsync(id, user.Command(reason), cancel), "已撤回。", () => Redirect($"/service/research?year={page.Year}"), () => View(nameof(Index), page));
    }

    private async Task<ResearchPage> PageAsync(int? year, ResearchForm form, CancellationToken cancel)
    {
        var of = year is >= 1950 and <= 2100 ? year.Value : clock.Today().Year;
        var research = await queries.OfYearAsync(of, user.Scope, cancel);
        form.Leaders = [.. research.Leaders.Select(l => new SelectListItem($"{l.Name}（{l.Organisation}{l.Post}）", l.PersonKey.ToString()))];
        return new ResearchPage(of, research, form, user.May(Permission.ManageMembers));
    }
}
