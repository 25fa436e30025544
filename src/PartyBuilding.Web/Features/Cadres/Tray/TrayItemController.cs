using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Merging;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>A file of the side tray: whose it is, its person registered, or not used.</summary>
[Route("cadres/forms/{form:guid}")]
[Allow(Permission.ManageCadres)]
public sealed class TrayItemController(TrayQueries tray, FormTrayService service, CadreReader reader, RequestLimits limits, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid form, CancellationToken cancel) => ItemAsync(form, cancel);

    [HttpGet("photo")]
    public async Task<IActionResult> Photo(Guid form, CancellationToken cancel)
    {
        if ((await tray.ItemAsync(form, user.Scope, cancel))?.Form?.Photo is not { } photo)
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(photo, FormPhoto.ExtensionOf(photo) == ".png" ? "image/png" : "image/jpeg");
    }

    [HttpPost("dismiss")]
    public async Task<IActionResult> Dismiss(Guid form, string? reason, CancellationToken cancel)
    {
        var outcome = await service.DismissAsync(form, user.Command(reason), cancel);
        var again = outcome.Kind == OutcomeKind.Refused ? await ItemAsync(form, cancel) : null;
        return this.Answer(outcome, "这份表不采用。", () => Redirect("/cadres/forms"), () => again!);
    }

    [HttpGet("register")]
    public Task<IActionResult> Register(Guid form, CancellationToken cancel) => RegisterPageAsync(form, new CadreForm(), cancel);

    [HttpPost("register")]
    public async Task<IActionResult> Register(Guid form, CadreForm input, CancellationToken cancel)
    {
        var number = string.IsNullOrWhiteSpace(input.IdNumber) ? null : input.ReadNumber(ModelState, user.Command().Today);
        if (!limits.MayAskForIdNumber(HttpContext, user))
            ModelState.AddModelError(nameof(input.IdNumber), "查询太频繁，请过一分钟再试；已填写的内容都还在。");
        if (input.Management is null)
            ModelState.TryAddModelError(nameof(input.Management), "请选择管理权限。");
        if (input.EnteredOn is null)
            ModelState.TryAddModelError(nameof(input.EnteredOn), "请填写登记起始日期。");
        var again = await RegisterPageAsync(form, input, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var register = new RegisterCadre(
            input.SubmissionId ?? Guid.CreateVersion7(), null, input.Person, number, input.MissingIdReason, input.OrganisationKey ?? Guid.Empty, input.Management!.Value, input.EnteredOn!.Value);
        var outcome = await service.RegisterAsync(form, register, user.Command(), cancel);
        return this.Answer(outcome, "已登记，请核对并并入这份表。", () => Redirect($"/cadres/forms/{form}/merge?cadre={outcome.Value}"), () => again);
    }

    private async Task<IActionResult> ItemAsync(Guid form, CancellationToken cancel)
        => await tray.ItemAsync(form, user.Scope, cancel) is { } item ? View(nameof(Show), item) : NotFound();

    private async Task<IActionResult> RegisterPageAsync(Guid key, CadreForm input, CancellationToken cancel)
    {
        if (await tray.ItemAsync(key, user.Scope, cancel) is not { Form: { } form } item)
            return NotFound();
        var codes = await reader.CodesAsync(cancel);
        if (HttpMethods.IsGet(Request.Method))
        {
            (input.Name, input.EnteredOn) = (item.Row.Name, codes.Today);
            input.SexCode = codes.Catalogue.Find(CodeStandards.Sex, form[FormElements.Sex], codes.Today)?.Code;
            input.EthnicityCode = codes.Catalogue.Find(CodeStandards.Ethnicity, form[FormElements.Ethnicity], codes.Today)?.Code;
        }

        await reader.FillAsync(input, cancel);
        ViewData["HasNumber"] = IdNumber.Read(form[FormElements.Number]).IsValid;
        ViewData["Birth"] = FormDates.Printed(form[FormElements.Birth]);
        ViewData["Form"] = key;
        return View(nameof(Register), input);
    }
}
