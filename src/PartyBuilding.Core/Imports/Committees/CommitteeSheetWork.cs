using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Imports.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>
/// Sheets of committees: the rows of one organisation and one day of election are one term, which is written down whole or
/// not at all, earlier terms first.
/// </summary>
public sealed class CommitteeSheetWork(
    PartyBuildingDbContext db, SheetCommands commands, CommitteeMatching matching, CommitteeRowCommands rows, CommitteeSheetUndo undo, CodeTableStore codes) : ISheetWork
{
    public ImportKind Kind => ImportKind.Committees;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var line in await commands.RehearseAsync(pass => CarryOutAsync(run, pass, cancel), cancel))
            yield return line;
    }

    public Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
        => commands.WriteAsync(batch, pass => CarryOutAsync(run, pass, cancel), cancel);

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, cancel);

    private async Task<IReadOnlyList<CheckedLine>> CarryOutAsync(SheetRun run, SheetPass pass, CancellationToken cancel)
    {
        var reader = new CommitteeRowReader(await codes.CurrentAsync(cancel), run.Context.Today);
        var entries = run.Sheet.Rows().Select(r => new RowFindings(r, run.Map, run.Sheet.Head.Titles, CommitteeColumns.All))
            .Select(f => new CommitteeEntry(reader.Read(f), f)).ToList();
        var register = await OrganisationRegister.LoadAsync(db, run.Context.Scope, cancel);
        foreach (var entry in entries)
            CommitteeMatching.Organisation(entry, register);
        var terms = entries.Where(e => e.Organisation is not null && e.Row.StartsOn is not null)
            .GroupBy(e => (e.Organisation!.Id, StartsOn: e.Row.StartsOn!.Value)).OrderBy(g => g.Key.StartsOn).ThenBy(g => g.First().Row.Line);
        foreach (var rowsOfTerm in terms)
        {
            cancel.ThrowIfCancellationRequested();
            List<CommitteeEntry> group = [.. rowsOfTerm];
            var (id, day) = rowsOfTerm.Key;
            var known = await db.Set<CommitteeTerm>().AsNoTracking().SingleOrDefaultAsync(t => t.OrganisationId == id && t.StartsOn == day && t.EndedOn != day, cancel);
            await matching.PeopleAsync(group, known, run.Context, cancel);
            if (known is null)
                await rows.BeginAsync(group, run.Context, pass, cancel);
            else
                await rows.GoOnAsync(group, known, run.Context, pass, cancel);
        }

        return entries.ConvertAll(e => e.ToLine());
    }
}
