using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Features.Returns.Figure;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The people behind a rolled-up figure of a level, as its month placed it.</summary>
[Route("returns/figure")]
public sealed class FigureController(
    ReturnLists lists, OrganisationKeys organisations, RollUpQueries rollUps, CellQueries cells, CellWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    [Allow(Permission.ViewMembers)]
    public async Task<IActionResult> Index(string? form, string? period, Guid organisation, string cell, int page = 1, CancellationToken cancel = default)
    {
        if (await FindAsync(form, period, organisation, cell, cancel) is not { } found)
            return NotFound();
        var (table, level, section, item) = (found.Table, found.Level, found.Section, found.Item);
        var behind = item.Query is null ? null
            : await cells.PeopleAsync(item.Query, LedgerPoint.Today(table.Span), table.Total.Path, user.Scope, Math.Max(1, page), cancel);
        var query = $"{found.Query}&organisation={level.PublicId}";
        return View(new FigurePage(
            PaperLayout.FullName(section, cell), level.Name, table.Span.Title, item.Definition,
            Figures.Text(table.Total.Values.GetValueOrDefault(cell), item), Figures.Word(item.Unit), $"/statistics/monthly{query}&section={section.Key}",
            Figures.ListTitle(behind?.Total ?? 0, item), behind?.Total ?? 0, behind?.Page ?? 1, CellQueries.PageSize, [.. (behind?.People ?? []).Select(p => Line(p, item))],
            table.Total.IsComplete ? null : $"只汇总已报的 {table.Total.Arrived} 份，名单含未报支部。",
            behind is { Total: > 0 } && user.May(Permission.ExportMembers) ? $"/returns/figure/workbook{query}&cell={cell}" : null));
    }

    [HttpGet("workbook")]
    [Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Workbook(string? form, string? period, Guid organisation, string cell, CancellationToken cancel)
        => await FindAsync(form, period, organisation, cell, cancel) is not { } found ? NotFound()
            : await this.WorkbookAsync(meter, "return-cell", content => workbook.WriteAsync(
                found.Table, found.Item, PaperLayout.FullName(found.Section, cell), found.Level, content, user.Command(), cancel));

    private async Task<Found?> FindAsync(string? form, string? period, Guid organisation, string cell, CancellationToken cancel)
    {
        if (!Month.TryParse(period, out var month) || await lists.PeriodAsync(form, month.Value, cancel) is not { } found
            || await organisations.FindAsync(organisation, user.Scope, cancel) is not { } level
            || await rollUps.TableAsync(found.FormCode, month, level.Id, user.Scope, cancel) is not { } table)
            return null;
        var section = table.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == cell));
        return section is null ? null : new Found(found.Query, level, table, section, section.Items.First(i => i.Key == cell));
    }

    private sealed record Found(string Query, OrganisationKey Level, RollUpTable Table, FormSection Section, FormItem Item);

    private static FigureLine Line(CellPerson person, FormItem item) => new(
        person.Name, Words.Record(person.Row, person.PersonPublicId), person.BranchName,
        person.EffectiveOn is { } day ? Words.Day(day) : null, person.OtherEnd ?? Figures.Part(person, item));
}
