using System.Runtime.CompilerServices;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Sheets of organisations: set up, changed and closed by the commands of the forms, superiors first.</summary>
public sealed class OrganisationSheetWork(
    PartyBuildingDbContext db, LedgerTransaction ledger, SheetCommands commands, OrganisationRowCommands rows, OrganisationSheetUndo undo, CodeTableStore codes) : ISheetWork
{
    public ImportKind Kind => ImportKind.Organisations;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var line in await commands.RehearseAsync(pass => CarryOutAsync(run, pass, cancel), cancel))
            yield return line;
    }

    public Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
        => commands.WriteAsync(batch, pass => CarryOutAsync(run, pass, cancel), cancel);

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, cancel);

    // Closing comes last, since what is under an organisation has to go first. A row whose closing fails is not carried out
    // at all: everything is taken back and done again without it, until every row that is left goes through.
    private async Task<IReadOnlyList<CheckedLine>> CarryOutAsync(SheetRun run, SheetPass pass, CancellationToken cancel)
    {
        var unfit = new Dictionary<int, IReadOnlyList<Finding>>();
        while (true)
        {
            var (entries, failed) = (new List<OrganisationEntry>(), new Dictionary<int, IReadOnlyList<Finding>>());
            await ledger.RunAsync<bool>(
                async _ =>
                {
                    pass.Clear();
                    entries = await ReadAsync(run, cancel);
                    await AttemptAsync(entries, unfit, failed, run.Context, pass, cancel);
                    return failed.Count == 0 ? Outcome<bool>.Ok(true) : Outcome<bool>.Refused([.. failed.Values.First()]);
                },
                cancel);
            if (failed.Count == 0)
                return entries.ConvertAll(e => e.ToLine());
            foreach (var (row, findings) in failed)
                unfit[row] = findings;
        }
    }

    private async Task<List<OrganisationEntry>> ReadAsync(SheetRun run, CancellationToken cancel)
    {
        var reader = new OrganisationRowReader(await codes.CurrentAsync(cancel), run.Context.Today);
        return [.. run.Sheet.Rows().Select(r => new RowFindings(r, run.Map, run.Sheet.Head.Titles, OrganisationColumns.All)).Select(f => new OrganisationEntry(reader.Read(f), f))];
    }

    private async Task AttemptAsync(
        List<OrganisationEntry> entries, Dictionary<int, IReadOnlyList<Finding>> unfit, Dictionary<int, IReadOnlyList<Finding>> failed, CommandContext context, SheetPass pass,
        CancellationToken cancel)
    {
        var register = await OrganisationRegister.LoadAsync(db, context.Scope, cancel);
        var ordered = OrganisationPlan.Order(register, entries);
        OrganisationUnits.Compare(entries);
        foreach (var entry in ordered)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var finding in unfit.GetValueOrDefault(entry.Row.Number, []))
                entry.Found.Add(finding, rejects: true);
            await rows.CarryOutAsync(entry, register, context, pass, cancel);
        }

        foreach (var entry in ordered.Reverse().Where(e => !e.Found.Rejects))
        {
            if (await rows.CloseAsync(entry, context, pass, cancel) is { Count: > 0 } findings)
                failed[entry.Row.Number] = findings;
        }
    }
}
