using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>Reads the information sets of a person whose record the reader has found in their scope.</summary>
public sealed class MemberSetQueries(PartyBuildingDbContext db)
{
    /// <summary>How many rows each set holds; sets without any are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(Guid person, CancellationToken cancel = default)
        => await db.Set<InfoRow>().Where(r => r.Person!.PublicId == person && r.SupersededNo == Recorded.Current)
            .GroupBy(r => r.SetKey).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);

    /// <summary>The rows of a set, the oldest first.</summary>
    public async Task<IReadOnlyList<SetRowView>> RowsAsync(Guid person, InfoSet set, CancellationToken cancel = default)
    {
        var rows = await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
            .Where(r => r.Person!.PublicId == person && r.SetKey == set.Key && r.SupersededNo == Recorded.Current).OrderBy(r => r.Id).ToListAsync(cancel);
        return [.. rows.Select(r => new SetRowView(r.Key, InfoRowWriter.ValuesOf(r)))];
    }

    /// <summary>Every change of every field of a set, newest first: who, when, from what to what. Protected values are left out.</summary>
    /// <param name="cadre">The record of a cadre that the reader has open: what was written there counts too.</param>
    public async Task<IReadOnlyList<SetHistoryLine>> HistoryAsync(Guid person, InfoSet set, Guid? cadre = null, CancellationToken cancel = default)
    {
        var rows = await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
            .Where(r => r.Person!.PublicId == person && r.SetKey == set.Key).OrderBy(r => r.Id).ToListAsync(cancel);
        var events = await db.BusinessEvents.AsNoTracking()
            .Where(e => (e.SubjectKey == person || e.SubjectKey == cadre) && e.RecordedNo != null && e.Kind.Contains(".set-"))
            .Select(e => new { No = e.RecordedNo!.Value, e.At, e.ActorName, e.ActorRole, e.Reason }).ToListAsync(cancel);
        var who = events.GroupBy(e => e.No).ToDictionary(g => g.Key, g => g.First());
        var lines = new List<(long No, SetHistoryLine Line)>();
        foreach (var versions in rows.GroupBy(r => r.Key))
        {
            var before = new Dictionary<string, string>() as IReadOnlyDictionary<string, string>;
            foreach (var row in versions)
            {
                Add(row.RecordedNo, before, InfoRowWriter.ValuesOf(row));
                before = InfoRowWriter.ValuesOf(row);
            }

            if (versions.Last().SupersededNo is var ended && ended != Recorded.Current)
                Add(ended, before, new Dictionary<string, string>());
        }

        return [.. lines.OrderByDescending(l => l.No).Select(l => l.Line)];

        void Add(long no, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
        {
            var by = who.GetValueOrDefault(no);
            foreach (var field in set.Fields.Where(f => before.GetValueOrDefault(f.Key) != after.GetValueOrDefault(f.Key)))
                lines.Add((no, new SetHistoryLine(
                    by?.At, by is null ? "系统" : $"{by.ActorName}（{by.ActorRole}）", field,
                    field.Protected ? null : before.GetValueOrDefault(field.Key), field.Protected ? null : after.GetValueOrDefault(field.Key), by?.Reason)));
        }
    }
}
