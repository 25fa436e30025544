using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>Writes the branches behind a figure for reading.</summary>
public sealed class FigurePages(ReturnLists lists, FigureQuery figures, FormStore forms, OrganisationKeys organisations, CurrentUser user)
{
    /// <summary>Null when form, period, organisation or a cell is not there, or not for this reader.</summary>
    public async Task<FigurePage?> PageAsync(string form, string period, Guid organisation, string[] cells, int page, CancellationToken cancel)
    {
        if (!Month.TryParse(period, out var month) || await lists.PeriodAsync(form, month.Value, cancel) is not { } found
            || await organisations.FindAsync(organisation, user.Scope, cancel) is not { } level)
            return null;
        var definition = (await forms.GetAsync(found.FormId, cancel)).Definition;
        var items = cells.Distinct().Select(c => definition.Items.FirstOrDefault(i => i.Key == c)).ToList();
        if (items.Count == 0 || items.Contains(null) || await figures.OfAsync(form, month, level.Id, cells, page, user.Scope, cancel) is not { } behind)
            return null;
        var names = items.Select(i => PaperLayout.FullName(definition.Sections.First(s => s.Items.Contains(i!)), i!.Key)).ToList();
        var seen = await lists.KeysAsync(found.Id, [.. behind.Rows.Select(r => r.OrganisationId)], user.Scope, cancel);
        return new FigurePage(
            $"{string.Join("、", names)} · {month.Title}", level.Name,
            $"/statistics/{(form == RollupPages.CoverageForm ? "coverage" : "monthly")}{found.Query}&organisation={organisation}&cell={cells[0]}",
            names, [.. items.Select(i => $"{Figures.Text(behind.Sums[i!.Key], i)} {Figures.Word(i.Unit)}")],
            [.. behind.Rows.Select(r => Row(r, items!, seen.ContainsKey(r.OrganisationId) && user.May(Permission.ViewReturns)))],
            behind.Total, behind.Page, items.Any(i => i!.Query is { } query && PostingItems.Find(query) is not null),
            items is [{ Query: not null }] && user.May(Permission.ViewMembers) ? $"/returns/figure{found.Query}&organisation={organisation}&cell={cells[0]}" : null);
    }

    private static RollupRow Row(BranchFigure row, IReadOnlyList<FormItem> items, bool mayOpen) => new(
        row.Name, mayOpen ? $"/returns/{row.ReturnKey}" : null, row.Status.HasArrived() ? null : "未报",
        [.. items.Select(item => new RollupCell(
            item.Key, Figures.Text(row.Values.GetValueOrDefault(item.Key), item),
            mayOpen ? $"/returns/{row.ReturnKey}?cell={item.Key}#cell-panel" : null))]);
}
