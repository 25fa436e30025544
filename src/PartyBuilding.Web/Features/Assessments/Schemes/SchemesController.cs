using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments.Schemes;

/// <summary>考核方案: patterns taken over, editions edited until the first score, new editions after it.</summary>
[Route("assessments/schemes")]
[Allow(Permission.ViewAssessments)]
public sealed class SchemesController(SchemeQueries schemes, SchemeService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new SchemeList(await schemes.ListAsync(cancel), user.May(Permission.ManageSchemes)));

    [HttpPost("adopt"), Allow(Permission.ManageSchemes)]
    public async Task<IActionResult> Adopt(SchemeForm form, CancellationToken cancel)
    {
        var list = new SchemeList(await schemes.ListAsync(cancel), MayManage: true);
        var outcome = await service.AdoptAsync(new AdoptScheme(form.SubmissionId, form.Code), user.Command(), cancel);
        return this.Answer(outcome, "已采用，可以按本区情况修改。", () => Redirect($"/assessments/schemes/{outcome.Value}"), () => View("Index", list));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => ShowAsync("Show", id, new SchemeForm(), cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageSchemes)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => ShowAsync("Edit", id, new SchemeForm(), cancel);

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageSchemes)]
    public async Task<IActionResult> Edit(Guid id, SchemeForm form, CancellationToken cancel)
    {
        var again = await ShowAsync("Edit", id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.SaveAsync(new SaveScheme(id, form.Version, form.Read()), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Scheme.Version);
        return this.Answer(outcome, "方案已保存。", () => Redirect($"/assessments/schemes/{id}"), () => again);
    }

    [HttpPost("{id:guid}/revise"), Allow(Permission.ManageSchemes)]
    public async Task<IActionResult> Revise(Guid id, SchemeForm form, CancellationToken cancel)
    {
        var again = await ShowAsync("Show", id, form, cancel);
        var outcome = await service.ReviseAsync(new ReviseScheme(id, form.Version, form.SubmissionId), user.Command(), cancel);
        return this.Answer(outcome, "已另立一版，原来的一版不再用于新的考核。", () => Redirect($"/assessments/schemes/{form.SubmissionId}/edit"), () => again);
    }

    private async Task<IActionResult> ShowAsync(string view, Guid id, SchemeForm form, CancellationToken cancel)
    {
        if (await schemes.FindAsync(id, cancel) is not { } scheme)
            return NotFound();
        (form.Scheme, form.MayManage) = (scheme, user.May(Permission.ManageSchemes));
        if (HttpMethods.IsGet(Request.Method))
            form.Take();
        return View(view, form);
    }
}
