using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>
/// 年度考核结论 on the cadre's record, where the approval form, the pool and the conditions read it. Rounds and imported
/// sheets write it here and nowhere else.
/// </summary>
public sealed class AnnualResultRows(PartyBuildingDbContext db)
{
    internal const string Year = "year";
    internal const string Result = "result";
    internal const string Note = "note";

    private static readonly InfoSet Set = CadreSets.Find(CadreSets.Assessments)!;

    /// <summary>Values of the year's row as they are stored; null when there is none.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> FindAsync(int person, int year, CancellationToken cancel = default)
        => await RowAsync(person, year, cancel) is { } row ? InfoRowWriter.ValuesOf(row) : null;

    /// <summary>Writes the result of a year; one that is there already is superseded.</summary>
    /// <param name="result">Code of PB-ASSESSMENT.</param>
    /// <param name="no">Recording number of the transaction.</param>
    public async Task PutAsync(int person, int year, string result, string? note, long no, CancellationToken cancel = default)
    {
        var writer = new InfoRowWriter(db);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { [Year] = InfoText.Stored(year), [Result] = result };
        if (note is not null)
            values[Note] = note;
        if (await RowAsync(person, year, cancel) is { } known)
            writer.Change(known, Set, values, no);
        else
            writer.Add(person, Set, Guid.CreateVersion7(), values, no);
    }

    /// <summary>Takes back what one transaction wrote, as far as it still stands.</summary>
    /// <returns>How many results.</returns>
    public async Task<int> TakeBackAsync(long written, long no, CancellationToken cancel = default)
    {
        var (writer, rows) = (new InfoRowWriter(db), await Written(written).Include(r => r.Values).ToListAsync(cancel));
        rows.ForEach(r => writer.End(r, no));
        return rows.Count;
    }

    /// <summary>Results that one transaction wrote and that still stand.</summary>
    internal IQueryable<InfoRow> Written(long no) => db.Set<InfoRow>().Where(r => r.SetKey == Set.Key && r.RecordedNo == no && r.SupersededNo == Recorded.Current);

    private async Task<InfoRow?> RowAsync(int person, int year, CancellationToken cancel)
    {
        var stored = InfoText.Stored(year);
        return (await new InfoRowWriter(db).RowsAsync(person, Set, cancel)).Find(r => InfoRowWriter.ValuesOf(r).GetValueOrDefault(Year) == stored);
    }
}
