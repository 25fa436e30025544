using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>
/// Judges the rows of a sheet of meetings one after another; rosters, meetings and submitted months of all its branches are
/// read before the first.
/// </summary>
public sealed class MeetingSheetCheck(PartyBuildingDbContext db, RuleBook book, CodeTableStore codes, MeetingRoster rosters)
{
    internal async IAsyncEnumerable<MeetingEntry> JudgeAsync(SheetRun run, long no, [EnumeratorCancellation] CancellationToken cancel)
    {
        var context = run.Context;
        var reader = new MeetingRowReader(await codes.CurrentAsync(cancel), context.Today);
        var directory = await BranchDirectory.LoadAsync(db, context.Scope, cancel);
        var entries = new List<MeetingEntry>();
        foreach (var row in run.Sheet.Rows())
        {
            var found = new RowFindings(row, run.Map, run.Sheet.Head.Titles, MeetingSheetColumns.All);
            var entry = new MeetingEntry(reader.Read(found), found);
            entry.Branch = directory.Branch(found, MeetingSheetColumns.Branch, entry.Row.Branch);
            entries.Add(entry);
        }

        var judge = await JudgeOfAsync(run, entries, cancel);
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            await judge.JudgeAsync(
                entry, (e, drive) => rosters.OfAsync(e.Branch!.Id, MeetingKind.Special, e.Row.On!.Value, null, drive.PublicId, cancel), no);
            yield return entry;
            // Some thirty rows of attendance a meeting: whoever wanted them has taken them.
            entry.Attendance = [];
        }
    }

    private async Task<MeetingRowJudge> JudgeOfAsync(SheetRun run, List<MeetingEntry> entries, CancellationToken cancel)
    {
        var branches = SheetBranches.Ids(db, run.Context.Scope, entries.Select(e => e.Branch));
        var days = entries.Where(e => e.Branch is not null).Select(e => e.Row.On).OfType<DateOnly>().DefaultIfEmpty(run.Context.Today).ToList();
        var (from, to, catalogue) = (days.Min(), days.Max(), await book.CurrentAsync(cancel));
        List<LifeDrive> drives = entries.Exists(e => e.Row.Kind == MeetingKind.Special)
            ? await DriveReach.Seen(db, run.Context.Scope).AsNoTracking().Include(d => d.Units).ThenInclude(u => u.Organisation).ToListAsync(cancel) : [];
        return new MeetingRowJudge(
            catalogue, await MeetingRosters.LoadAsync(db, catalogue, branches, from, to, cancel), await MeetingRegister.LoadAsync(db, branches, from, to, cancel), drives, run.Context);
    }
}
