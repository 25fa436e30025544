using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Features.Returns.Figure;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The people behind a rolled-up figure of a level, as its month placed it.</summary>
[Route("returns/figure")]
public sealed class FigureController(ReturnLists lists, OrganisationKeys organisations, RollUpQueries rollUps, CellQueries cells, CurrentUser user) : Controller
{
    [HttpGet("")]
    [Allow(Permission.ViewMembers)]
    public async Task<IActionResult> Index(string? form, string? period, Guid organisation, string cell, int page = 1, CancellationToken cancel = default)
    {
        if (!Month.TryParse(period, out var month) || await lists.PeriodAsync(form, month.Value, cancel) is not { } found
            || await organisations.FindAsync(organisation, user.Scope, cancel) is not { } level
            || await rollUps.TableAsync(found.FormCode, month, level.Id, user.Scope, cancel) is not { } table)
            return NotFound();
        var section = table.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == cell));
        if (section?.Items.First(i => i.Key == cell) is not { } item)
            return NotFound();
        var behind = item.Query is null ? null
            : await cells.PeopleAsync(item.Query, LedgerPoint.Today(table.Span), table.Total.Path, user.Scope, Math.Max(1, page), cancel);
        return View(new FigurePage(
            PaperLayout.FullName(section, cell), level.Name, month.Title, item.Definition,
            Figures.Text(table.Total.Values.GetValueOrDefault(cell), item), Figures.Word(item.Unit),
            $"/statistics/monthly{found.Query}&organisation={level.PublicId}&section={section.Key}",
            Figures.ListTitle(behind?.Total ?? 0, item), behind?.Total ?? 0, behind?.Page ?? 1, CellQueries.PageSize, [.. (behind?.People ?? []).Select(p => Line(p, item))],
            table.Total.IsComplete ? null : $"只汇总已报的 {table.Total.Arrived} 份，名单含未报支部。"));
    }

    private static FigureLine Line(CellPerson person, FormItem item) => new(
        person.Name, Words.Record(person.Row, person.PersonPublicId), person.BranchName,
        person.EffectiveOn is { } day ? Words.Day(day) : null, person.OtherEnd ?? Figures.Part(person, item));
}
