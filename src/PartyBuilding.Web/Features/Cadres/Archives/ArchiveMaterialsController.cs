using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Material in and out of a file, and the steps of arranging it.</summary>
[Route("cadres/archives/{id:guid}")]
[Allow(Permission.ManageCadres)]
public sealed class ArchiveMaterialsController(ArchiveMaterialService service, ArchiveStepService steps, ArchiveReader reader) : Controller
{
    [HttpGet("materials/new")]
    public Task<IActionResult> Store(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Material", id, new MaterialForm(), cancel);

    [HttpPost("materials/new")]
    public Task<IActionResult> Store(Guid id, MaterialForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Material", id, form, "已归档。",
        (on, context) => service.ReceiveAsync(
            new ReceiveMaterial(
                form.Key, id, form.Version, form.Category, form.Title, form.FormedOn, form.Pages, form.Copies, form.Source, on, form.From, form.Basis, form.IsInScope, form.IsComplete,
                form.IsWhole, form.IsClassified, form.HasFormalities),
            context, cancel),
        cancel);

    [HttpGet("materials/{material:guid}")]
    public Task<IActionResult> Remove(Guid id, Guid material, CancellationToken cancel) => RemovalAsync(id, material, new RemovalForm(), f => reader.FormAsync(this, "Removal", id, f, cancel));

    [HttpPost("materials/{material:guid}")]
    public Task<IActionResult> Remove(Guid id, Guid material, RemovalForm form, CancellationToken cancel) => RemovalAsync(id, material, form, f => reader.SendAsync(
        this, "Removal", id, f, "已登记。",
        (on, context) => service.RemoveAsync(new RemoveMaterial(id, f.Version, material, f.Why, on, f.Basis, f.IsChecked), context, cancel), cancel));

    [HttpGet("steps")]
    public Task<IActionResult> Step(Guid id, CancellationToken cancel) => reader.FormAsync(this, "Step", id, new StepForm(), cancel);

    [HttpPost("steps")]
    public Task<IActionResult> Step(Guid id, StepForm form, CancellationToken cancel) => reader.SendAsync(
        this, "Step", id, form, "已登记。", (on, context) => steps.DoAsync(new DoArchiveStep(id, form.Version, form.Kind, on, form.By), context, cancel), cancel);

    private async Task<IActionResult> RemovalAsync(Guid id, Guid material, RemovalForm form, Func<RemovalForm, Task<IActionResult>> next)
    {
        var answer = await next(form);
        if (form.Page is null)
            return answer;
        form.Material = form.Page.Record.File.Materials.Find(m => m.Key == material);
        return form.Material is null ? NotFound() : answer;
    }
}
