using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A branch's dues month and its payments.</summary>
[Route("dues/sheets/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesSheetController(
    DuesSheetPages pages, DuesPaymentService payments, DuesOtherMonthService others, DuesWorkbooks workbooks, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, string? tick, CancellationToken cancel)
        => await pages.ReadAsync(id, cancel, tick) is { } page ? View("Sheet", page) : NotFound();

    [HttpGet("print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
        => await pages.ReadAsync(id, cancel) is { } page ? View("Print", page.Record) : NotFound();

    [HttpGet("export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "dues", content => workbooks.MonthAsync(id, content, user.Command(), cancel));

    [HttpPost("payments"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Pay(Guid id, [Bind(Prefix = "Pay")] DuesPayForm pay, Guid submissionId, CancellationToken cancel)
    {
        if (await pages.ReadAsync(id, cancel, pay: pay) is not { } page)
            return NotFound();
        var rows = new List<PayDuesRow>();
        for (var i = 0; i < pay.Rows.Count; i++)
        {
            var row = pay.Rows[i];
            var fen = DuesInput.Fen(row.Amount, $"Pay.Rows[{i}].Amount", ModelState);
            var way = row.Way ?? (fen is not null ? PayWay.Amount : row.Full ? PayWay.Full : null);
            if (way is { } chosen)
                rows.Add(new PayDuesRow(row.PersonKey, chosen, fen, null, row.Note, row.Voucher, $"Rows[{i}]."));
            else if (row.HasException)
                ModelState.AddModelError($"Pay.Rows[{i}].Way", "填写了说明或凭证，还要勾选交清，或选择怎样处理。");
        }

        if (pay.PaidOn is null)
            ModelState.TryAddModelError("Pay.PaidOn", "请填写交费日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Sheet", page));
        var outcome = (await payments.PayAsync(new PayDues(id, pay.Version, submissionId, pay.PaidOn!.Value, pay.Voucher, rows), user.Command(pay.Reason), cancel)).At("Pay");
        return await DoneAsync(id, outcome, "已登记。", () => pages.ReadAsync(id, cancel, pay: pay), page, v => pay.Version = v, "Pay.Version");
    }

    [HttpPost("others"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Other(Guid id, [Bind(Prefix = "Other")] DuesOtherForm other, Guid submissionId, CancellationToken cancel)
    {
        if (await pages.ReadAsync(id, cancel, other: other) is not { } page)
            return NotFound();
        var fen = DuesInput.Fen(other.Amount, "Other.Amount", ModelState);
        var from = DuesInput.Month(other.FromMonth);
        var to = string.IsNullOrWhiteSpace(other.ToMonth) ? from : DuesInput.Month(other.ToMonth);
        if (other.Kind is null)
            ModelState.TryAddModelError("Other.Kind", "请选择登记什么。");
        if (other.PersonKey is null)
            ModelState.TryAddModelError("Other.PersonKey", "请选择党员。");
        if (other.PaidOn is null)
            ModelState.TryAddModelError("Other.PaidOn", "请填写日期。");
        if (other.Kind != DuesOtherKind.OnBehalf && (from is null || to is null))
            ModelState.TryAddModelError(from is null ? "Other.FromMonth" : "Other.ToMonth", "请填写年月，例如 2026-10。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Sheet", page));
        var outcome = other.Kind == DuesOtherKind.OnBehalf
            ? await payments.PayAsync(
                new PayDues(id, other.Version, submissionId, other.PaidOn!.Value, other.Voucher, [new PayDuesRow(other.PersonKey!.Value, PayWay.OnBehalf, fen, other.PaidByKey, other.Note)]),
                user.Command(other.Note), cancel)
            : await others.PayAsync(
                new PayOtherMonths(
                    id, other.Version, submissionId, other.PersonKey!.Value, from!.Value, to!.Value, fen, other.PaidOn!.Value, other.Voucher, other.Note, other.Kind == DuesOtherKind.Refund),
                user.Command(other.Note), cancel);
        return await DoneAsync(id, outcome.At("Other"), "已登记。", () => pages.ReadAsync(id, cancel, other: other), page, v => other.Version = v, "Other.Version");
    }

    [HttpPost("payments/{payment:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, Guid payment, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
    {
        if (await pages.ReadAsync(id, cancel, step: step) is not { } page)
            return NotFound();
        var outcome = await payments.TakeBackAsync(payment, new DuesStep(id, step.Version), user.Command(step.Reason), cancel);
        return await DoneAsync(id, outcome, "已撤回。", () => pages.ReadAsync(id, cancel, step: step), page, v => step.Version = v, "Step.Version");
    }

    private async Task<IActionResult> DoneAsync(
        Guid id, Outcome<Guid> outcome, string words, Func<Task<DuesSheetPage?>> again, DuesSheetPage page, Action<int> renew, string version)
    {
        if (outcome.Kind == OutcomeKind.Conflict && await again() is { } latest)
        {
            ModelState.Remove(version);
            renew(latest.Record.Version);
            page = latest;
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Sheet", page));
    }
}
