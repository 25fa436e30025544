using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Consultations and loans of a file, and passing it on.</summary>
[Route("cadres/archives/{id:guid}")]
[Allow(Permission.ManageCadres)]
public sealed class ArchiveUsesController(ArchiveUseService service, ArchivePassingService passing, ArchiveReader reader) : Controller
{
    [HttpGet("use")]
    public Task<IActionResult> Use(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Use", id, new UseForm(), cancel);

    [HttpPost("use")]
    public Task<IActionResult> Use(Guid id, UseForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Use", id, form, "已登记。",
        (on, context) => service.UseAsync(
            new UseArchive(
                form.Key, id, form.Version, form.Kind, form.Unit, form.Reader, form.IsPartyMember, form.FormNumber, form.Purpose, form.Reason, form.Approver, form.Content, form.MayCopy, on,
                form.DueOn, form.IsOther),
            context, cancel),
        cancel);

    [HttpGet("return")]
    public Task<IActionResult> Return(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Return", id, new ReturnForm(), cancel);

    [HttpPost("return")]
    public Task<IActionResult> Return(Guid id, ReturnForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Return", id, form, "已归还。",
        (on, context) => service.ReturnAsync(new ReturnArchive(id, form.Version, form.Page.Record.File.Loan?.Key ?? Guid.Empty, on), context, cancel), cancel);

    [HttpGet("pass")]
    public Task<IActionResult> Pass(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Pass", id, new PassForm(), cancel);

    [HttpPost("pass")]
    public Task<IActionResult> Pass(Guid id, PassForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Pass", id, form, "已转出，等待回执。",
        (on, context) => passing.PassAsync(
            new PassArchive(id, form.Version, form.Passing, form.Unit, form.BasisKind, form.Basis, on, form.Pieces, form.Approver, form.KeepsResume), context, cancel),
        cancel);

    [HttpGet("receipt")]
    public Task<IActionResult> Receipt(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Receipt", id, new ReceiptForm(), cancel);

    [HttpPost("receipt")]
    public Task<IActionResult> Receipt(Guid id, ReceiptForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Receipt", id, form, "已登记。",
        (on, context) => passing.ConfirmAsync(new ConfirmPassing(id, form.Version, form.IsRefused, on, form.Number, form.Why), context, cancel), cancel);
}
