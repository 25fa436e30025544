using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Registering a cadre, changing unit and authority, ending the record.</summary>
[Route("cadres")]
[Allow(Permission.ManageCadres)]
public sealed class CadreFormsController(CadreService service, CadreReader reader, RequestLimits limits, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken cancel) => NewFormAsync(new CadreForm { EnteredOn = clock.Today() }, cancel);

    [HttpPost("new")]
    public async Task<IActionResult> New(CadreForm form, CancellationToken cancel)
    {
        var number = form.ReadNumber(ModelState, clock.Today());
        // Registering tells as much as looking up: a number that is on the books elsewhere is refused.
        if (number is not null && !limits.MayAskForIdNumber(HttpContext, user))
            ModelState.AddModelError(nameof(form.IdNumber), "查询太频繁，请过一分钟再试；已填写的内容都还在。");
        if (form.Management is null)
            ModelState.TryAddModelError(nameof(form.Management), "请选择管理权限。");
        if (form.EnteredOn is null)
            ModelState.TryAddModelError(nameof(form.EnteredOn), "请填写登记起始日期。");
        var again = await NewFormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.RegisterAsync(
            new RegisterCadre(
                form.SubmissionId ?? Guid.CreateVersion7(), null, form.Person, number, form.MissingIdReason, form.OrganisationKey ?? Guid.Empty, form.Management!.Value,
                form.EnteredOn!.Value),
            user.Command(form.Reason), cancel);
        return this.Answer(outcome, "已登记。", () => Redirect($"/cadres/{outcome.Value}"), () => again);
    }

    [HttpGet("{id:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => ChangeFormAsync(nameof(Edit), id, new CadreChangeForm(), cancel);

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CadreChangeForm form, CancellationToken cancel)
    {
        if (form.Management is null)
            ModelState.TryAddModelError(nameof(form.Management), "请选择管理权限。");
        var again = await ChangeFormAsync(nameof(Edit), id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.ChangeAsync(
            new ChangeCadre(id, form.Version, form.OrganisationKey ?? Guid.Empty, form.Management!.Value, form.PostText), user.Command(form.Reason), cancel);
        return Answered(outcome, form, again);
    }

    [HttpGet("{id:guid}/leave")]
    public Task<IActionResult> Leave(Guid id, CancellationToken cancel) => ChangeFormAsync(nameof(Leave), id, new CadreChangeForm(), cancel);

    [HttpPost("{id:guid}/leave")]
    public async Task<IActionResult> Leave(Guid id, CadreChangeForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写退出日期。");
        var again = await ChangeFormAsync(nameof(Leave), id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        return Answered(await service.LeaveAsync(new LeaveCadre(id, form.Version, form.On!.Value, form.Why), user.Command(form.Reason), cancel), form, again);
    }

    private IActionResult Answered(Outcome<Guid> outcome, CadreChangeForm form, IActionResult again)
    {
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, "已保存。", () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> NewFormAsync(CadreForm form, CancellationToken cancel)
    {
        await reader.FillAsync(form, cancel);
        return View(nameof(New), form);
    }

    private async Task<IActionResult> ChangeFormAsync(string view, Guid id, CadreChangeForm form, CancellationToken cancel)
    {
        if (await reader.HeadAsync(id, "record", cancel) is not { } head)
            return NotFound();
        if (!head.MayEdit)
            return Forbid();
        form.Head = head;
        await reader.FillAsync(form, cancel);
        if (HttpMethods.IsGet(Request.Method))
        {
            (form.Version, form.OrganisationKey, form.Management) = (head.Record.Version, head.Record.OrganisationKey, head.Record.Management);
            form.PostText = head.Record.IsPostTextManual ? head.Record.PostText : null;
        }

        return View(view, form);
    }
}
