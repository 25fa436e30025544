using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Cadres.Resume;

/// <summary>Writes the rows of a resume under a transaction's number: rows that stay the same stay, the others are superseded.</summary>
public sealed class ResumeWriter(InfoRowWriter rows)
{
    private static readonly InfoSet Set = CadreSets.Find(CadreSets.Resume)!;

    public async Task WriteAsync(int personId, IReadOnlyList<ResumeLine> lines, long no, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var old = await rows.RowsAsync(personId, Set, cancel);
        var wanted = lines.Select(ResumeRows.ValuesOf).ToList();
        if (old.Select(InfoRowWriter.ValuesOf).SequenceEqual(wanted, ResumeRows.SameValues))
            return;
        // Rows stand in the order in which they were written; a new order means new rows.
        var kept = old.Zip(wanted).TakeWhile(p => ResumeRows.SameValues.Equals(InfoRowWriter.ValuesOf(p.First), p.Second)).Count();
        foreach (var row in old.Skip(kept))
            rows.End(row, no);
        foreach (var values in wanted.Skip(kept))
            rows.Add(personId, Set, Guid.CreateVersion7(), values, no);
    }
}
