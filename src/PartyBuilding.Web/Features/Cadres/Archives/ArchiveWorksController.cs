using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>档案工作: what a keeper did in a year and what is missing.</summary>
[Route("cadres/archives/works")]
[Allow(Permission.ViewCadres)]
public sealed class ArchiveWorksController(ArchiveReview review, ArchiveWorkService service, ArchiveReader reader, CadreReader cadres, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid? organisation, int? year, CancellationToken cancel)
    {
        var of = year is >= 2000 and <= 2100 ? year.Value : reader.Today.Year;
        return (organisation ?? user.Home?.PublicId) is { } key && await review.YearAsync(key, of, user.Scope, reader.Today, cancel) is { } found
            ? View(new WorkPage(found, Choices.Of(await cadres.UnitsAsync(cancel)), reader.Today.Year, user.May(Permission.ManageCadres)))
            : NotFound();
    }

    [HttpGet("new"), Allow(Permission.ManageCadres)]
    public Task<IActionResult> New(Guid? organisation, CancellationToken cancel) => FormAsync(new WorkForm { Organisation = organisation, On = reader.Today }, cancel);

    [HttpPost("new"), Allow(Permission.ManageCadres)]
    public async Task<IActionResult> New(WorkForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        if (form.Organisation is null)
            ModelState.TryAddModelError(nameof(form.Organisation), "请选择管档单位。");
        var again = await FormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.AddAsync(
            new AddArchiveWork(form.SubmissionId ?? Guid.CreateVersion7(), form.Organisation!.Value, form.Kind, form.On!.Value, form.Subject, form.HasPassed, form.CorrectBy), user.Command(), cancel);
        return this.Answer(outcome, "已登记。", () => Redirect($"/cadres/archives/works?organisation={form.Organisation}&year={form.On.Value.Year}"), () => again);
    }

    private async Task<IActionResult> FormAsync(WorkForm form, CancellationToken cancel)
    {
        form.Units = Choices.Of(await cadres.UnitsAsync(cancel));
        return View("New", form);
    }
}
