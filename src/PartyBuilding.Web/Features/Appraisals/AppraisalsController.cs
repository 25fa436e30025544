using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>The year's branches, opening, and the papers of a round.</summary>
[Route("appraisal")]
[Allow(Permission.ViewMembers)]
public sealed class AppraisalsController(
    AppraisalQueries rounds, AppraisalOpeningService opening, AppraisalWorkbook workbook, AppraisalPageBuilder pages, PartyBuildingMeter meter,
    CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, string? list, int page, CancellationToken cancel)
    {
        var today = clock.Today();
        var years = await rounds.YearsAsync(user.Scope, today.Year, cancel);
        var chosen = Enum.TryParse<AppraisalList>(list, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : AppraisalList.All;
        var of = year is { } y && years.Contains(y) ? y : today.Year;
        return View(new AppraisalListPage(
            of, years, chosen, await rounds.ListAsync(of, chosen, user.Scope, today, page, cancel), user.May(Permission.ManageMembers)));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(int? year, Guid? branch, CancellationToken cancel)
    {
        var today = clock.Today();
        var form = new OpenForm { Year = year ?? today.Year, ReferenceOn = today, StartsOn = today, EndsOn = today.AddDays(59) };
        await ChoicesAsync(form, cancel);
        if (branch is { } only)
            form.BranchKeys.Add(only);
        else if (form.Branches.Count == 1)
            form.BranchKeys.Add(Guid.Parse(form.Branches[0].Value));
        return View(form);
    }

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Open(OpenForm form, CancellationToken cancel)
    {
        foreach (var (missing, field, what) in new[]
        {
            (form.Year is null, nameof(form.Year), "年度"), (form.ReferenceOn is null, nameof(form.ReferenceOn), "评议基准日"),
            (form.StartsOn is null, nameof(form.StartsOn), "开始日期"), (form.EndsOn is null, nameof(form.EndsOn), "计划结束日期"),
        })
        {
            if (missing)
                ModelState.TryAddModelError(field, $"请填写{what}。");
        }

        await ChoicesAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("New", form));
        var outcome = await opening.OpenAsync(
            new OpenRounds(form.SubmissionId, form.BranchKeys, form.Year!.Value, form.ReferenceOn!.Value, form.StartsOn!.Value, form.EndsOn!.Value, form.Plan),
            user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return this.Answer(
            outcome,
            () =>
            {
                var opened = outcome.Value!;
                TempData.Say(opened.Skipped == 0 ? $"已开展 {opened.Opened} 个支部的评议。" : $"已开展 {opened.Opened} 个支部的评议，{opened.Skipped} 个已开展或没有党员，跳过。");
                return Redirect(opened.Opened == 1 ? $"/appraisal/{opened.First}" : $"/appraisal?year={form.Year}&list=open");
            },
            () => View("New", form));
    }

    /// <summary>《党员民主评议表》 of everybody, or of one member.</summary>
    [HttpGet("{id:guid}/forms")]
    public async Task<IActionResult> Forms(Guid id, Guid? member, CancellationToken cancel)
    {
        if (await pages.OfAsync(id, null, cancel) is not { } page)
            return NotFound();
        var line = page.Record.Lines.FirstOrDefault(l => l.Key == member);
        return member is not null && line is null ? NotFound() : View(page with { Line = line, Served = await rounds.ServedAsync(id, user.Scope, cancel) });
    }

    [HttpGet("{id:guid}/summary")]
    public async Task<IActionResult> Summary(Guid id, CancellationToken cancel)
        => await pages.OfAsync(id, null, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "appraisal", content => workbook.WriteAsync(id, content, user.Command(), cancel));

    private async Task ChoicesAsync(OpenForm form, CancellationToken cancel)
        => form.Branches = [.. (await rounds.WithoutAsync(form.Year ?? clock.Today().Year, user.Scope, clock.Today(), cancel))
            .Select(b => new SelectListItem(b.Name, b.Key.ToString()))];
}
