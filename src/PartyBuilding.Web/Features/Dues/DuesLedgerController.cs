using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The dues ledger of an organisation.</summary>
[Route("dues/units/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesLedgerController(
    DuesBookQueries books, DuesEntryService entries, DuesWorkbooks workbooks, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("ledger")]
    public async Task<IActionResult> Show(Guid id, int? year, CancellationToken cancel)
        => await PageAsync(id, year, null, cancel) is { } page ? View("Ledger", page) : NotFound();

    [HttpGet("ledger/export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, int? year, CancellationToken cancel)
        => this.WorkbookAsync(meter, "dues", content => workbooks.LedgerAsync(id, Year(year), content, user.Command(), cancel));

    [HttpPost("entries"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Enter(Guid id, [Bind(Prefix = "Entry")] DuesEntryForm form, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, form.On?.Year, form, cancel) is not { } page)
            return NotFound();
        var fen = DuesInput.Fen(form.Amount, "Entry.Amount", ModelState);
        if (form.Kind is null)
            ModelState.TryAddModelError("Entry.Kind", "请选择用途。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Ledger", page));
        var outcome = (await entries.EnterAsync(
            new EnterDues(submissionId, id, form.On ?? clock.Today(), form.Kind!.Value, fen ?? 0, form.Voucher, form.What), user.Command(), cancel)).At("Entry");
        return Done(outcome, "已记账。", id, page);
    }

    [HttpPost("entries/{entry:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, Guid entry, string? reason, CancellationToken cancel)
    {
        if (await PageAsync(id, null, null, cancel) is not { } page)
            return NotFound();
        return Done(await entries.TakeBackAsync(id, entry, user.Command(reason), cancel), "已撤回。", id, page);
    }

    private IActionResult Done(Outcome<Guid> outcome, string words, Guid id, DuesLedgerPageModel page)
        => this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id, year = page.Ledger.Year }),
            () => View("Ledger", page));

    private async Task<DuesLedgerPageModel?> PageAsync(Guid id, int? year, DuesEntryForm? form, CancellationToken cancel)
        => await books.LedgerAsync(id, Year(year), user.Scope, cancel) is { } ledger
            ? new DuesLedgerPageModel(ledger, form ?? new DuesEntryForm { On = clock.Today() }, user.May(Permission.ManageMembers), user.May(Permission.ExportMembers)) : null;

    private int Year(int? year) => year is >= 1950 and <= 2100 ? year.Value : clock.Today().Year;
}
