using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People.Sets;

/// <summary>Writes rows of information sets under a transaction's number: a change supersedes, an end supersedes, nothing is deleted.</summary>
public sealed class InfoRowWriter(PartyBuildingDbContext db)
{
    /// <summary>The rows believed now, with their values.</summary>
    public Task<List<InfoRow>> RowsAsync(int personId, InfoSet set, CancellationToken cancel = default)
        => db.Set<InfoRow>().Include(r => r.Values)
            .Where(r => r.PersonId == personId && r.SetKey == set.Key && r.SupersededNo == Recorded.Current).OrderBy(r => r.Id).ToListAsync(cancel);

    public void Add(int personId, InfoSet set, Guid key, IReadOnlyDictionary<string, string> values, long no)
        => db.Add(new InfoRow
        {
            Key = key, PersonId = personId, SetKey = set.Key, RecordedNo = no,
            Values = [.. values.Select(v => new InfoValue { PersonId = personId, Field = $"{set.Key}.{v.Key}", Value = v.Value, RecordedNo = no })],
        });

    public void Change(InfoRow row, InfoSet set, IReadOnlyDictionary<string, string> values, long no)
    {
        End(row, no);
        Add(row.PersonId, set, row.Key, values, no);
    }

    public void End(InfoRow row, long no)
    {
        row.Supersede(no);
        row.Values.ForEach(v => v.Supersede(no));
    }

    /// <summary>Stored values by key of the field.</summary>
    public static IReadOnlyDictionary<string, string> ValuesOf(InfoRow row)
        => row.Values.ToDictionary(v => v.Field[(v.Field.IndexOf('.') + 1)..], v => v.Value, StringComparer.Ordinal);
}
