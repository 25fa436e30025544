using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Exemptions;

/// <summary>免报: branches and bodies that need not file a form for some months.</summary>
[Route("returns/exemptions")]
[Allow(Permission.ManagePeriods)]
public sealed class ExemptionsController(
    ExemptionQueries queries, ExemptionService exemptions, OrganisationQueries organisations, FormStore forms, CurrentUser user, TimeProvider clock) : Controller
{
    private const int Most = 20;
    private const string MonthWords = "月份请写成 2026-10 的样子。";

    [HttpGet("")]
    public async Task<IActionResult> Index(string? branch, CancellationToken cancel)
    {
        var found = string.IsNullOrWhiteSpace(branch) ? [] : await organisations.SearchAsync(branch.Trim(), user.Scope, Most, cancel);
        return View(new ExemptionList(
            Month.Of(clock.Today()), await queries.ListAsync(user.Scope, cancel), branch?.Trim(), [.. found.Where(o => Filer.Branch.Includes(o.Kind, o.Path) || Filer.Body.Includes(o.Kind, o.Path))]));
    }

    [HttpGet("new")]
    public Task<IActionResult> New(Guid organisation, CancellationToken cancel) => FormAsync(new ExemptionForm { Organisation = organisation }, cancel);

    [HttpPost("new")]
    public async Task<IActionResult> New(ExemptionForm form, CancellationToken cancel)
    {
        var again = await FormAsync(form, cancel);
        var (from, last) = (Read(form.From, nameof(form.From)), Read(form.Last, nameof(form.Last)));
        if (from is null || last is null)
            return this.Unreadable(again);
        var outcome = await exemptions.GrantAsync(
            new GrantExemption(form.Organisation, form.FormCode ?? "", from.Value, last.Value, form.Document), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done("已登记免报，从以后打开的期间起不再列入应报。"), () => again);
    }

    [HttpGet("{id:guid}/end")]
    public Task<IActionResult> End(Guid id, CancellationToken cancel) => EndAsync(id, new EndForm(), cancel);

    [HttpPost("{id:guid}/end")]
    public async Task<IActionResult> End(Guid id, EndForm form, CancellationToken cancel)
    {
        var again = await EndAsync(id, form, cancel);
        if (Read(form.Last, nameof(form.Last)) is not { } last)
            return this.Unreadable(again);
        var outcome = await exemptions.EndAsync(id, form.Version, last, user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            ModelState.Remove(nameof(form.Version));
        return this.Answer(outcome, () => Done("免报已提前截止。"), () => again);
    }

    private Month? Read(string? text, string field)
    {
        if (Month.TryParse(text?.Normalize(System.Text.NormalizationForm.FormKC).Trim(), out var month))
            return month;
        ModelState.TryAddModelError(field, MonthWords);
        return null;
    }

    private RedirectResult Done(string words)
    {
        TempData.Say(words);
        return Redirect("/returns/exemptions");
    }

    private async Task<IActionResult> FormAsync(ExemptionForm form, CancellationToken cancel)
        => await organisations.RecordAsync(form.Organisation, user.Scope, cancel) is { } record
            ? View(nameof(New), form with
            {
                Name = record.Name,
                Forms = [.. (await forms.AllAsync(cancel)).Where(f => f.Frequency != FormFrequency.Once).DistinctBy(f => f.Code).Select(f => new SelectListItem(f.Name, f.Code))],
            })
            : NotFound();

    // The version is the newest one: after a conflict, sending it again is a decision.
    private async Task<IActionResult> EndAsync(Guid id, EndForm form, CancellationToken cancel)
        => await queries.FindAsync(id, user.Scope, cancel) is { } row
            ? View(nameof(End), form with { Row = row, Version = row.Version })
            : NotFound();
}
