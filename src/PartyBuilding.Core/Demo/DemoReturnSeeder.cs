using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Demo;

/// <summary>Writes the returns of the demo district, a period at a time so that never more than one is in memory.</summary>
public sealed class DemoReturnSeeder(BulkWriter bulk, FormStore forms)
{
    /// <returns>How many returns and cells.</returns>
    public async Task<(int Returns, int Cells)> SeedAsync(
        DemoLedger ledger, DemoLedgerView view, DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        await forms.LoadFilesAsync(cancel);
        var (returns, cells, periods) = (0, 0, 0);
        // Each month by the version in force in it, as the system itself opens them.
        var monthly = new Dictionary<int, LoadedForm>();
        foreach (var month in DemoMonthlyReturns.Periods(options.Today))
        {
            if (await forms.FindAsync(DemoMonthlyReturns.FormCode, month, cancel) is { } form)
                monthly[month.Value] = form;
        }

        foreach (var set in new DemoMonthlyReturns(ledger, view, options, cast, monthly).Make(firstReturnId: 1))
            await WriteAsync(set);

        if (await forms.FindAsync(DemoCoverageReturns.FormCode, DemoCoverageReturns.Month, cancel) is { } once)
            await WriteAsync(new DemoCoverageReturns(ledger, options, once).Make(periods + 1, returns + 1));
        return (returns, cells);

        async Task WriteAsync(DemoReturnSet set)
        {
            await bulk.WriteAsync([set.Period], cancel: cancel);
            returns += await bulk.WriteAsync(set.Returns, cancel: cancel);
            cells += await bulk.WriteAsync(set.Returns.SelectMany(r => r.Cells), cancel: cancel);
            await bulk.WriteAsync(set.Explanations, cancel: cancel);
            await bulk.WriteAsync(set.Submitted, cancel: cancel);
            periods++;
        }
    }
}
