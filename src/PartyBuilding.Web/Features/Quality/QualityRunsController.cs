using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Results;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>One data check: its report, its lines, setting lines aside, the workbook.</summary>
[Route("quality/runs/{id:guid}")]
[Allow(Permission.ManageMembers)]
public sealed class QualityRunsController(
    QualityQueries queries, FindingQueries lines, SetAsideService asides, QualityWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, [FromQuery] RunFilter filter, CancellationToken cancel)
        => await PageAsync(id, filter, new AsideForm(), cancel) is { } page ? View("Show", page) : NotFound();

    [HttpPost("set-aside")]
    public async Task<IActionResult> Aside(Guid id, [FromQuery] RunFilter filter, AsideForm form, CancellationToken cancel)
    {
        var outcome = await asides.SetAsync(id, form.Lines, user.Command(form.Reason), cancel);
        var again = outcome.IsOk ? null : await PageAsync(id, filter, form, cancel);
        return this.Answer(outcome, outcome.Value == 0 ? "这些问题已经搁置。" : $"已搁置 {outcome.Value} 处；有关内容变化后会再列出来。", () => Redirect(filter.With(id, "by", filter.By)), () => again is null ? NotFound() : View("Show", again));
    }

    [HttpGet("report")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Report(Guid id, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "quality", content => workbook.WriteAsync(id, content, user.Command(), cancel));

    private async Task<RunPage?> PageAsync(Guid id, RunFilter filter, AsideForm form, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, user.Scope, cancel) is not { } report)
            return null;
        var asked = filter.ToFilter();
        var subjects = filter.By switch
        {
            "person" => await lines.PeopleAsync(id, asked, user.Scope, filter.Page, cancel),
            "organisation" => await lines.OrganisationsAsync(id, asked, user.Scope, filter.Page, cancel),
            _ => null,
        };
        var shown = subjects is null ? await lines.LinesAsync(id, asked, user.Scope, filter.Page, cancel) : null;
        return new RunPage(report, filter, shown, subjects, form, user.May(Permission.ExportMembers), Narrowed(filter, report, shown));
    }

    // What the list is narrowed to, beyond the tabs.
    private static string? Narrowed(RunFilter filter, RunReport report, FindingPage<FindingRow>? shown)
    {
        var parts = new List<string>();
        if (filter.Rule is { Length: > 0 } rule)
            parts.Add(report.Rules.FirstOrDefault(r => r.Code == rule)?.Title ?? "这条规则");
        if (filter.Force is { } force)
            parts.Add(QualityWords.Force(force));
        if (filter.Organisation is { } organisation)
            parts.Add(report.Organisations.FirstOrDefault(o => o.Key == organisation)?.Name ?? shown?.Rows.FirstOrDefault()?.Organisation ?? "所选党组织");
        if (filter.Person is not null)
            parts.Add(shown?.Rows.FirstOrDefault()?.Subject ?? "所选党员");
        if (filter.Fresh)
            parts.Add("比上次新增");
        return parts.Count == 0 ? null : string.Join("、", parts);
    }
}
