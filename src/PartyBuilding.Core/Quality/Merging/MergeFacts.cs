using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>
/// Brings the dated facts of two records under one person. What somebody is comes from the side that was chosen; what
/// belongs to a membership comes from the side that leads, and from the other for the days on which that one is silent.
/// </summary>
public sealed class MergeFacts(PartyBuildingDbContext db)
{
    private static readonly Dictionary<PersonFactKind, string> Chosen = new()
    {
        [PersonFactKind.Sex] = MergeField.Sex, [PersonFactKind.BirthDate] = MergeField.BirthDate,
        [PersonFactKind.Ethnicity] = MergeField.Ethnicity, [PersonFactKind.Education] = MergeField.Education,
    };

    /// <param name="keep">The person that stays.</param>
    /// <param name="other">The person that is merged.</param>
    /// <param name="take">Fields whose value is the other's.</param>
    /// <param name="otherLeads">The membership that holds now is the other's.</param>
    /// <param name="drop">The side whose memberships were all mistakes; its membership facts are not carried over.</param>
    /// <param name="no">Recording number.</param>
    /// <param name="cancel">Ends the transaction.</param>
    public async Task CombineAsync(
        int keep, int other, IReadOnlyCollection<string> take, bool otherLeads, MergeMistake drop, long no, CancellationToken cancel)
    {
        var rows = await db.PersonFacts.Where(f => (f.PersonId == keep || f.PersonId == other) && f.SupersededNo == Recorded.Current).ToListAsync(cancel);
        foreach (var kind in rows.GroupBy(f => f.Kind))
        {
            var isChosen = Chosen.TryGetValue(kind.Key, out var field);
            var leads = isChosen ? take.Contains(field!) : otherLeads;
            var (lead, rest) = leads ? (other, keep) : (keep, other);
            var fills = !isChosen && drop != (rest == keep ? MergeMistake.Keep : MergeMistake.Other);
            var stay = isChosen || drop != (lead == keep ? MergeMistake.Keep : MergeMistake.Other) ? kind.Where(f => f.PersonId == lead).ToList() : [];
            var fill = fills ? kind.Where(f => f.PersonId == rest).SelectMany(f => Outside(f, stay)).ToList() : [];
            foreach (var row in kind.Where(f => lead == other || f.PersonId == other || !stay.Contains(f)))
                row.Supersede(no);
            if (lead == other)
                db.PersonFacts.AddRange(stay.Select(f => Copy(f, keep, f.ValidFrom, f.ValidTo, no)));
            db.PersonFacts.AddRange(fill.Select(p => Copy(p.Row, keep, p.From, p.To, no)));
        }
    }

    // The days of a row on which none of the others holds.
    private static IEnumerable<(PersonFact Row, DateOnly From, DateOnly To)> Outside(PersonFact row, IReadOnlyList<PersonFact> others)
    {
        var from = row.ValidFrom;
        foreach (var cut in others.Where(o => o.ValidFrom < row.ValidTo && row.ValidFrom < o.ValidTo).OrderBy(o => o.ValidFrom))
        {
            if (from < cut.ValidFrom)
                yield return (row, from, cut.ValidFrom);
            from = cut.ValidTo > from ? cut.ValidTo : from;
        }

        if (from < row.ValidTo)
            yield return (row, from, row.ValidTo);
    }

    private static PersonFact Copy(PersonFact f, int personId, DateOnly from, DateOnly to, long no)
        => new() { PersonId = personId, Kind = f.Kind, Value = f.Value, ValidFrom = from, ValidTo = to, RecordedNo = no };
}
