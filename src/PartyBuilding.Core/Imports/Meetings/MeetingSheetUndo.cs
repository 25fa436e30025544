using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>
/// Withdraws the meetings of an import, as their page withdraws one: they are those of its recording number. Whatever was
/// done about one since, or was reported of it, stands in the way.
/// </summary>
public sealed class MeetingSheetUndo(PartyBuildingDbContext db, MeetingDesk desk)
{
    private const int Chunk = 300;
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel)
    {
        var own = Own(batch);
        var changed = await own
            .Where(m => db.Set<Meeting>().Any(n => n.Key == m.Key && n.RecordedNo > m.RecordedNo && n.SupersededNo == Recorded.Current)
                || db.Set<Attachment>().Any(a => a.OwnerKind == EventSubject.Meeting && a.OwnerKey == m.Key && a.WithdrawnAt == null))
            .OrderBy(m => m.Id).Take(MostNamed).Select(m => new { m.Organisation!.Name, m.On, m.Kind }).ToListAsync(cancel);
        List<Finding> found = [.. changed.Select(m => ImportDesk.Must(
            "IMP-UNDO-CHANGED", $"{m.Name} {m.On:yyyy-MM-dd} 的{MeetingWords.Kinds[m.Kind]}导入后又有改动、补课或材料。", "在会议页面先处理这一次。"))];
        var months = await own.Where(m => m.SupersededNo == Recorded.Current).Select(m => new { m.OrganisationId, m.On.Year, m.On.Month }).Distinct().ToListAsync(cancel);
        found.AddRange(await SheetReports.CountedAsync(db, scope, batch, [.. months.Select(m => (m.OrganisationId, (m.Year * 100) + m.Month))], MostNamed, cancel));
        return found;
    }

    /// <returns>How many meetings.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel)
    {
        var ids = await Own(batch).Where(m => m.SupersededNo == Recorded.Current).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancel);
        foreach (var chunk in ids.Chunk(Chunk))
        {
            var meetings = await db.Set<Meeting>().Include(m => m.Organisation).Where(m => chunk.Contains(m.Id)).ToListAsync(cancel);
            Guid[] keys = [.. meetings.Select(m => m.Key)];
            foreach (var one in await db.Set<MeetingAttendance>().Where(a => keys.Contains(a.MeetingKey) && a.SupersededNo == Recorded.Current).ToListAsync(cancel))
                one.Supersede(no);
            foreach (var meeting in meetings)
            {
                meeting.Supersede(no);
                desk.Record(context, "meeting.withdrawn", meeting.Key, meeting.Organisation!, $"撤销{MeetingDesk.Title(meeting)}", no);
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return ids.Count;
    }

    private IQueryable<Meeting> Own(ImportBatch batch) => db.Set<Meeting>().Where(m => m.RecordedNo == batch.RecordedNo);
}
