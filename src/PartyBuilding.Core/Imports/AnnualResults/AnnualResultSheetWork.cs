using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>Sheets of yearly results of cadres: every row becomes a row of the cadre's record, or is the same already, or is refused.</summary>
public sealed class AnnualResultSheetWork(
    PartyBuildingDbContext db, SheetCommands commands, AnnualResultMatching matching, AnnualResultRowCommand command, AnnualResultSheetUndo undo, CodeTableStore codes) : ISheetWork
{
    public ImportKind Kind => ImportKind.AnnualResults;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var line in await commands.RehearseAsync(pass => CarryOutAsync(run, pass, cancel), cancel))
            yield return line;
    }

    public Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
        => commands.WriteAsync(batch, pass => CarryOutAsync(run, pass, cancel), cancel);

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, context, cancel);

    private async Task<IReadOnlyList<CheckedLine>> CarryOutAsync(SheetRun run, SheetPass pass, CancellationToken cancel)
    {
        var catalogue = await codes.CurrentAsync(cancel);
        var reader = new AnnualResultRowReader(catalogue, run.Context.Today);
        var lines = new List<CheckedLine>();
        foreach (var row in run.Sheet.Rows())
        {
            cancel.ThrowIfCancellationRequested();
            var found = new RowFindings(row, run.Map, run.Sheet.Head.Titles, AnnualResultColumns.All);
            var entry = new AnnualResultEntry(reader.Read(found), found);
            await matching.CadreAsync(entry, run.Context, cancel);
            // A fault elsewhere in the row does not keep the second result of a year from being told.
            if (entry is { Cadre: not null, Row: { Year: not null, Result: not null } })
                await command.RunAsync(entry, catalogue, run.Context, pass, cancel);
            lines.Add(entry.ToLine());
            db.ChangeTracker.Clear();
        }

        return lines;
    }
}
