using System.Linq.Expressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// The figures of a return as they stand: an open one draws its ledger cells afresh and keeps what was typed; an arrived
/// one shows what was frozen.
/// </summary>
public sealed class LiveFigures(CheckFigures related, UnitCounter counter)
{
    /// <summary>The cell that opens the balance and continues the month before.</summary>
    public const string StartKey = "start";

    public const string EndKey = "end";

    /// <summary>One pass over every member costs less than naming more units than these.</summary>
    private const int MostNamed = 200;

    /// <summary>
    /// The figures of a return and whatever its checks compare them with. Brings <see cref="ReturnCell.Ledger"/> and the
    /// untouched values of an open return up to date first, in memory.
    /// </summary>
    public async Task<FigureSet> RefreshAsync(UnitReturn unitReturn, MonthSpan span, LoadedForm form, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(unitReturn);
        ArgumentNullException.ThrowIfNull(form);
        var found = await related.ReadAsync(form.Definition, span, unitReturn.OrganisationId, cancel);
        var counts = MayDraw(unitReturn, form)
            ? await counter.CountAsync(form.Definition, LedgerPoint.Today(span), [unitReturn.OrganisationId], cancel) : null;
        return Refresh(unitReturn, form, found, counts);
    }

    /// <summary>The same for many returns of one period, in as many statements as for one.</summary>
    /// <param name="which">Fits the returns of those units, of any period.</param>
    public async Task<IReadOnlyDictionary<int, FigureSet>> RefreshAllAsync(
        IReadOnlyList<UnitReturn> returns, Expression<Func<UnitReturn, bool>> which, MonthSpan span, LoadedForm form, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(returns);
        ArgumentNullException.ThrowIfNull(form);
        var found = await related.ReadAllAsync(form.Definition, span, which, returns.Select(r => r.OrganisationId).ToHashSet(), EndKey, cancel);
        var open = returns.Where(r => MayDraw(r, form)).Select(r => r.OrganisationId).ToList();
        var counts = open.Count == 0 ? null
            : await counter.CountAsync(form.Definition, LedgerPoint.Today(span), open.Count > MostNamed ? null : open, cancel);
        return returns.ToDictionary(r => r.Id, r => Refresh(r, form, found, counts));
    }

    /// <summary>Figures by key.</summary>
    public static Dictionary<string, long?> Values(UnitReturn unitReturn, LoadedForm form)
        => unitReturn.Cells.ToDictionary(c => form.Keys[c.ItemId], c => c.Value, StringComparer.Ordinal);

    /// <summary>Works the computed cells out from the others, in memory.</summary>
    public static void Compute(UnitReturn unitReturn, LoadedForm form)
    {
        var values = Values(unitReturn, form);
        FormChecker.Compute(form.Definition, values);
        Write(unitReturn, form, values);
    }

    private static bool IsLive(UnitReturn unitReturn) => unitReturn.Status.IsOpen() || unitReturn.Status == ReturnStatus.Missing;

    private static bool MayDraw(UnitReturn unitReturn, LoadedForm form)
        => IsLive(unitReturn) && form.Definition.Items.Any(i => i.Source == ItemSource.Ledger);

    private static FigureSet Refresh(UnitReturn unitReturn, LoadedForm form, RelatedFigures related, LedgerCounts? counts)
    {
        var previous = related.Previous(unitReturn.OrganisationId);
        if (MayDraw(unitReturn, form))
            Draw(unitReturn, form, LedgerFigures.Of(form.Definition, counts!, unitReturn.OrganisationId), previous);
        if (IsLive(unitReturn))
        {
            Carry(unitReturn, form, related);
            Compute(unitReturn, form);
        }

        return new FigureSet(Values(unitReturn, form), previous)
        {
            Others = related.Others(unitReturn.OrganisationId),
            Unit = unitReturn.Organisation?.Kind,
            Noted = unitReturn.Cells.Where(c => c.Note is not null || c.IsOverridden).Select(c => form.Keys[c.ItemId]).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static void Carry(UnitReturn unitReturn, LoadedForm form, RelatedFigures related)
    {
        var values = Values(unitReturn, form);
        FormChecker.Carry(form.Definition, values, related.Others(unitReturn.OrganisationId));
        Write(unitReturn, form, values);
    }

    private static void Write(UnitReturn unitReturn, LoadedForm form, Dictionary<string, long?> values)
    {
        foreach (var cell in unitReturn.Cells)
            cell.Value = values[form.Keys[cell.ItemId]];
    }

    private static void Draw(UnitReturn unitReturn, LoadedForm form, Dictionary<string, long?> figures, IReadOnlyDictionary<string, long?>? previous)
    {
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
