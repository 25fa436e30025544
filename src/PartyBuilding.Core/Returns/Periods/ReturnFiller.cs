using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Makes the returns of a period and fills in what the ledger knows. Runs inside the caller's transaction.</summary>
public sealed class ReturnFiller(PartyBuildingDbContext db, UnitCounter counter, BulkWriter bulk)
{
    /// <param name="units">Who owes one and has none yet.</param>
    /// <param name="isWhole">They are all there are: one pass over every member costs less than naming them.</param>
    public async Task<IReadOnlyList<UnitReturn>> FillAsync(
        ReturnPeriod period, LoadedForm form, IReadOnlyList<PlacedOrganisation> units, bool isWhole, CommandContext context, CancellationToken cancel)
    {
        if (units.Count == 0)
            return [];
        var counts = await counter.CountAsync(form.Definition, LedgerPoint.Today(period.Span), isWhole ? null : [.. units.Select(u => u.Id)], cancel);
        var firstId = (await db.Set<UnitReturn>().MaxAsync(r => (int?)r.Id, cancel) ?? 0) + 1;
        var returns = units.Select((unit, i) => new UnitReturn
        {
            Id = firstId + i,
            PublicId = PublicKey.New(context.At),
            PeriodId = period.Id,
            OrganisationId = unit.Id,
        }).ToList();
        await bulk.WriteAsync(returns, cancel: cancel);
        await bulk.WriteAsync(returns.SelectMany(r => Cells(r, form, counts)), cancel: cancel);
        return returns;
    }

    private static IEnumerable<ReturnCell> Cells(UnitReturn unitReturn, LoadedForm form, LedgerCounts counts)
    {
        var values = LedgerFigures.Of(form.Definition, counts, unitReturn.OrganisationId);
        var ledgerKeys = values.Keys.ToHashSet(StringComparer.Ordinal);
        FormChecker.Compute(form.Definition, values);
        return form.ItemIds.Select(item => new ReturnCell
        {
            ReturnId = unitReturn.Id,
            ItemId = item.Value,
            Value = values.GetValueOrDefault(item.Key),
            Ledger = ledgerKeys.Contains(item.Key) ? values[item.Key] : null,
        });
    }
}
