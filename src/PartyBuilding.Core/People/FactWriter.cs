using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People;

/// <summary>
/// Writes dated facts under a transaction's number. A row that no longer holds as it stands is superseded and written
/// anew, shortened; nothing is deleted and no day is ever covered twice.
/// </summary>
public sealed class FactWriter(PartyBuildingDbContext db)
{
    private static readonly PersonFactKind[] OfMembers =
    [
        PersonFactKind.Standing, PersonFactKind.PartyGroup, PersonFactKind.Floating, PersonFactKind.OutOfContact, PersonFactKind.Hardship,
    ];

    /// <summary>The value holds from a day on, until the next change that is already known.</summary>
    public async Task SetFromAsync(int personId, PersonFactKind kind, string value, DateOnly from, long no, CancellationToken cancel = default)
    {
        var rows = await BelievedAsync(personId, kind, cancel);
        var next = rows.Where(x => x.ValidFrom > from).Select(x => (DateOnly?)x.ValidFrom).Min();
        foreach (var row in rows.Where(x => x.ValidFrom <= from && from < x.ValidTo))
            Shorten(row, from, no);
        Add(personId, kind, value, from, next ?? Recorded.Open, no);
    }

    /// <summary>Nothing of this kind holds from a day on.</summary>
    public async Task EndAsync(int personId, PersonFactKind kind, DateOnly day, long no, CancellationToken cancel = default)
    {
        foreach (var row in (await BelievedAsync(personId, kind, cancel)).Where(x => day < x.ValidTo))
            Shorten(row, day, no);
    }

    /// <summary>What only a member on the books has ends with the membership; when they joined stays true.</summary>
    public async Task EndMembershipAsync(int personId, DateOnly day, long no, CancellationToken cancel = default)
    {
        foreach (var kind in OfMembers)
            await EndAsync(personId, kind, day, no, cancel);
    }

    /// <summary>
    /// The value was wrong all along: the newest row is rewritten over the same days, or from another first day where
    /// the date itself was what was wrong.
    /// </summary>
    public async Task CorrectAsync(
        int personId, PersonFactKind kind, string value, DateOnly from, long no, CancellationToken cancel = default)
    {
        var rows = await BelievedAsync(personId, kind, cancel);
        if (rows.LastOrDefault() is not { } newest)
        {
            Add(personId, kind, value, from, Recorded.Open, no);
            return;
        }

        newest.Supersede(no);
        // The row before ends where this one begins, whichever way the beginning moves.
        if (rows.Count > 1 && rows[^2] is var before && before.ValidTo > from)
            Shorten(before, from, no);
        Add(personId, kind, value, from, newest.ValidTo, no);
    }

    /// <summary>The first day of the newest row, for a correction that leaves the days alone.</summary>
    public async Task<DateOnly?> NewestFromAsync(int personId, PersonFactKind kind, CancellationToken cancel = default)
        => (await BelievedAsync(personId, kind, cancel)).LastOrDefault()?.ValidFrom;

    private void Shorten(PersonFact row, DateOnly to, long no)
    {
        row.Supersede(no);
        if (row.ValidFrom < to)
            Add(row.PersonId, row.Kind, row.Value, row.ValidFrom, to, no);
    }

    private void Add(int personId, PersonFactKind kind, string value, DateOnly from, DateOnly to, long no)
        => db.PersonFacts.Add(new PersonFact { PersonId = personId, Kind = kind, Value = value, ValidFrom = from, ValidTo = to, RecordedNo = no });

    // Rows of this same transaction count too: one command may write a kind twice.
    private async Task<List<PersonFact>> BelievedAsync(int personId, PersonFactKind kind, CancellationToken cancel)
    {
        await db.PersonFacts.Where(x => x.PersonId == personId && x.Kind == kind && x.SupersededNo == Recorded.Current).LoadAsync(cancel);
        return [.. db.PersonFacts.Local
            .Where(x => x.PersonId == personId && x.Kind == kind && x.SupersededNo == Recorded.Current)
            .OrderBy(x => x.ValidFrom)];
    }
}
