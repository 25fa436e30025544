using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>数据检查: asks for a check, and lists those there were.</summary>
[Route("quality")]
[Allow(Permission.ManageMembers)]
public sealed class QualityController(
    QualityQueries queries, QualityService service, SchemeQueries schemes, OrganisationQueries organisations, QualityNudge nudge, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View("Index", await HomeAsync(new CheckForm { SchemeKey = ShippedSchemes.Everything, OrganisationKey = user.Home?.PublicId }, cancel));

    [HttpPost("")]
    public async Task<IActionResult> Start([Bind(Prefix = "Form")] CheckForm form, Guid? submissionId, CancellationToken cancel)
    {
        var page = await HomeAsync(form, cancel);
        if (form.OrganisationKey is null)
            ModelState.TryAddModelError("Form.OrganisationKey", "请选择检查范围。");
        if (form.SchemeKey is null)
            ModelState.TryAddModelError("Form.SchemeKey", "请选择校核方案。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Index", page));
        var outcome = await service.StartAsync(
            new StartCheck(submissionId ?? Guid.CreateVersion7(), form.SchemeKey!.Value, form.OrganisationKey!.Value, !form.WithLeft), user.Command(), cancel);
        nudge.Now();
        return this.Answer(outcome, () => Redirect($"/quality/runs/{outcome.Value}"), () => View("Index", page));
    }

    private async Task<QualityHome> HomeAsync(CheckForm form, CancellationToken cancel)
    {
        var nodes = await organisations.TreeAsync(user.Scope, cancel);
        form.Schemes = [.. (await schemes.ListAsync(cancel)).Select(s => new SelectListItem($"{s.Name}（{s.Codes.Count} 条规则）", s.Key.ToString()))];
        // Branches are chosen by those who see nothing above them.
        form.Organisations =
        [
            .. nodes.Where((n, i) => i == 0 || n.Kind != OrganisationKind.Branch)
                .Select(n => new SelectListItem($"{new string('　', n.Depth - nodes[0].Depth)}{n.Name}（{n.Sub:N0} 名党员）", n.Key.ToString())),
        ];
        return new QualityHome(form, await queries.ListAsync(user.Scope, cancel: cancel), user.May(Permission.ManageRules));
    }
}
