using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// The figures of a return as they stand: an open one draws its ledger cells afresh and keeps what was typed; an arrived
/// one shows what was frozen.
/// </summary>
public sealed class LiveFigures(PartyBuildingDbContext db, UnitCounter counter)
{
    /// <summary>The cell that opens the balance and continues the month before.</summary>
    public const string StartKey = "start";

    public const string EndKey = "end";

    /// <summary>
    /// The figures of a return and of the period before. Brings <see cref="ReturnCell.Ledger"/> and the untouched values of
    /// an open return up to date first, in memory.
    /// </summary>
    public async Task<FigureSet> RefreshAsync(UnitReturn unitReturn, MonthSpan span, LoadedForm form, CancellationToken cancel = default)
    {
        var previous = await PreviousAsync(unitReturn, span, form, cancel);
        if (unitReturn.Status.IsOpen() || unitReturn.Status == ReturnStatus.Missing)
        {
            if (form.Definition.Items.Any(i => i.Source == ItemSource.Ledger))
                await DrawAsync(unitReturn, span, form, previous, cancel);
            Compute(unitReturn, form);
        }

        return new FigureSet(Values(unitReturn, form), previous);
    }

    /// <summary>Figures by key.</summary>
    public static Dictionary<string, long?> Values(UnitReturn unitReturn, LoadedForm form)
        => unitReturn.Cells.ToDictionary(c => form.Keys[c.ItemId], c => c.Value, StringComparer.Ordinal);

    /// <summary>Figures of the period before by key; null when none has arrived: what is not reported yet is no figure to compare with.</summary>
    private async Task<Dictionary<string, long?>?> PreviousAsync(UnitReturn unitReturn, MonthSpan span, LoadedForm form, CancellationToken cancel)
    {
        var previous = span.Previous.Last.Value;
        var cells = await (
            from r in db.Set<UnitReturn>()
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.OrganisationId == unitReturn.OrganisationId && r.IsLatest && r.Status >= ReturnStatus.Submitted
                && r.Period!.Month == previous && r.Period.Form!.Code == form.Definition.Code
            select new { i.Key, c.Value }).ToListAsync(cancel);
        return cells.Count == 0 ? null : cells.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
    }

    /// <summary>Works the computed cells out from the others, in memory.</summary>
    public static void Compute(UnitReturn unitReturn, LoadedForm form)
    {
        var values = Values(unitReturn, form);
        FormChecker.Compute(form.Definition, values);
        foreach (var cell in unitReturn.Cells)
            cell.Value = values[form.Keys[cell.ItemId]];
    }

    private async Task DrawAsync(UnitReturn unitReturn, MonthSpan span, LoadedForm form, Dictionary<string, long?>? previous, CancellationToken cancel)
    {
        var counts = await counter.CountAsync(form.Definition, LedgerPoint.Today(span), [unitReturn.OrganisationId], cancel);
        var figures = LedgerFigures.Of(form.Definition, counts, unitReturn.OrganisationId);
        // What the period before closed with, once it is frozen: the opening follows it (上期期末 = 本期期初).
        if (figures.ContainsKey(StartKey) && previous?.GetValueOrDefault(EndKey) is { } end)
            figures[StartKey] = end;

        foreach (var cell in unitReturn.Cells.Where(c => figures.ContainsKey(form.Keys[c.ItemId])))
        {
            cell.Ledger = figures[form.Keys[cell.ItemId]];
            if (cell.OverrideReason is null || cell.Value == cell.Ledger)
                (cell.Value, cell.OverrideReason) = (cell.Ledger, null);
        }
    }
}
