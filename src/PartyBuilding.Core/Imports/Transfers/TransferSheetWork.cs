using System.Runtime.CompilerServices;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Imports.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>
/// Sheets of transfers: each row asks for the transfer of one member (申请转接), or writes one down that was carried out on
/// paper (补记).
/// </summary>
public sealed class TransferSheetWork(
    PartyBuildingDbContext db, SheetCommands commands, TransferDestinations destinations, TransferMatching matching, TransferRowCommands rows, TransferSheetUndo undo,
    CodeTableStore codes) : ISheetWork
{
    public ImportKind Kind => ImportKind.Transfers;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var line in await commands.RehearseAsync(pass => CarryOutAsync(run, pass, cancel), cancel))
            yield return line;
    }

    public Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
        => commands.WriteAsync(batch, pass => CarryOutAsync(run, pass, cancel), cancel);

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, scope, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, context, cancel);

    private async Task<IReadOnlyList<CheckedLine>> CarryOutAsync(SheetRun run, SheetPass pass, CancellationToken cancel)
    {
        var onPaper = run.Way == ImportWay.OnPaper;
        var reader = new TransferRowReader(await codes.CurrentAsync(cancel), run.Context.Today, onPaper);
        var entries = run.Sheet.Rows().Select(r => new RowFindings(r, run.Map, run.Sheet.Head.Titles, TransferColumns.All))
            .Select(f => new TransferEntry(reader.Read(f), f)).ToList();
        var places = new TransferPlaces(
            await OrganisationRegister.LoadAsync(db, run.Context.Scope, cancel), await destinations.CommitteesAsync(cancel), onPaper);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            places.Find(entry);
            await matching.MemberAsync(entry, onPaper, run.Context, cancel);
        }

        Twice(entries);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            await rows.CarryOutAsync(entry, onPaper, run.Context, pass, cancel);
        }

        return entries.ConvertAll(e => e.ToLine());
    }

    private static void Twice(IEnumerable<TransferEntry> entries)
    {
        foreach (var twice in entries.Where(e => e.Member is not null).GroupBy(e => e.Member!.PersonId))
        {
            foreach (var again in twice.Skip(1))
                again.Found.Reject(TransferColumns.Name, "TRF-TWICE", $"与第 {twice.First().Row.Line} 行是同一个人。", "每人在一张表里只写一行；先后转接两次的，分两张表导入。");
        }
    }
}
