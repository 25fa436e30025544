using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// Keeps the registers with the member: open rows move along with the relation, and end when it reaches the place of the
/// stay or leaves the books. Called under the number of the movement.
/// </summary>
public sealed class RegisterFollow(PartyBuildingDbContext db, FactWriter facts, AdmissionFollow admissions)
{
    public async Task MovedAsync(int personId, int toBranchId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var stay in await StaysAsync(personId, cancel))
        {
            var next = stay.Next(no);
            if (stay.ReceivingId == toBranchId)
            {
                (next.ValidTo, next.EndedBy) = (Later(stay.ValidFrom, day), StayEnd.Transferred);
                if (stay.Kind == StayKind.Floating)
                    await facts.EndAsync(personId, PersonFactKind.Floating, day, no, cancel);
            }
            else
            {
                next.HomeId = toBranchId;
            }

            db.Add(next);
        }

        foreach (var situation in await SituationsAsync(personId, cancel))
        {
            var next = situation.Next(no);
            (next.BranchId, next.Branch) = (toBranchId, null);
            db.Add(next);
        }

        await admissions.MovedAsync(personId, toBranchId, day, no, cancel);
    }

    /// <summary>The member is no longer on our books; the states end with the membership.</summary>
    public async Task LeftAsync(int personId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var stay in await StaysAsync(personId, cancel))
        {
            var next = stay.Next(no);
            (next.ValidTo, next.EndedBy) = (Later(stay.ValidFrom, day), StayEnd.Left);
            db.Add(next);
        }

        foreach (var situation in await SituationsAsync(personId, cancel))
        {
            var next = situation.Next(no);
            (next.EndedOn, next.EndNote, next.LeftBooks) = (Later(situation.Since, day), FloatingWords.Ends[StayEnd.Left], true);
            db.Add(next);
        }

        await admissions.LeftAsync(personId, day, no, cancel);
    }

    /// <summary>A branch merged into another takes the stays along that others have there.</summary>
    public async Task BranchMergedAsync(int fromId, int intoId, DateOnly day, long no, CancellationToken cancel)
    {
        await admissions.BranchMergedAsync(fromId, intoId, day, no, cancel);
        var rows = await db.Set<FloatingStay>()
            .Where(s => (s.ReceivingId == fromId || (s.HomeId == fromId && s.PersonId == null)) && s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open)
            .ToListAsync(cancel);
        // Rows that this same transaction has ended already are left alone.
        foreach (var stay in rows.Where(s => s.SupersededNo == Recorded.Current))
        {
            var next = stay.Next(no);
            next.ReceivingId = stay.ReceivingId == fromId ? intoId : stay.ReceivingId;
            next.HomeId = stay.HomeId == fromId ? intoId : stay.HomeId;
            if (next.HomeId == next.ReceivingId)
            {
                (next.ValidTo, next.EndedBy) = (Later(stay.ValidFrom, day), StayEnd.Transferred);
                if (stay is { Kind: StayKind.Floating, PersonId: { } person })
                    await facts.EndAsync(person, PersonFactKind.Floating, day, no, cancel);
            }

            db.Add(next);
        }
    }

    /// <summary>Whether an open record stands behind a state, so that it ends with the record.</summary>
    public Task<bool> ExplainAsync(int personId, PersonFactKind kind, CancellationToken cancel) => kind == PersonFactKind.Floating
        ? db.Set<FloatingStay>().AnyAsync(
            s => s.PersonId == personId && s.Kind == StayKind.Floating && s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open, cancel)
        : db.Set<Situation>().AnyAsync(
            s => s.PersonId == personId && s.Kind == (kind == PersonFactKind.Hardship ? SituationKind.Hardship : SituationKind.Lost)
                && s.SupersededNo == Recorded.Current && s.EndedOn == null, cancel);

    /// <summary>Last day on which a state is known to have ended; another may not begin before, or the two would overlap.</summary>
    public Task<DateOnly?> LastEndAsync(int personId, PersonFactKind kind, CancellationToken cancel)
        => db.PersonFacts.Where(f => f.PersonId == personId && f.Kind == kind && f.SupersededNo == Recorded.Current && f.ValidTo != Recorded.Open)
            .MaxAsync(f => (DateOnly?)f.ValidTo, cancel);

    /// <summary>A movement is taken back: what it changed here is believed again, where nothing newer stands on it.</summary>
    public async Task ReversedAsync(int personId, long movedNo, long no, CancellationToken cancel)
    {
        var stays = await db.Set<FloatingStay>().Where(s => s.PersonId == personId && (s.RecordedNo == movedNo || s.SupersededNo == movedNo)).ToListAsync(cancel);
        foreach (var moved in stays.Where(s => s.RecordedNo == movedNo && s.SupersededNo == Recorded.Current))
        {
            if (stays.Find(s => s.Key == moved.Key && s.SupersededNo == movedNo && s.RecordedNo != movedNo) is not { } before)
                continue;
            moved.Supersede(no);
            db.Add(before.Again(no));
        }

        var situations = await db.Set<Situation>().Where(s => s.PersonId == personId && (s.RecordedNo == movedNo || s.SupersededNo == movedNo)).ToListAsync(cancel);
        foreach (var moved in situations.Where(s => s.RecordedNo == movedNo && s.SupersededNo == Recorded.Current))
        {
            if (situations.Find(s => s.Key == moved.Key && s.SupersededNo == movedNo && s.RecordedNo != movedNo) is not { } before)
                continue;
            moved.Supersede(no);
            db.Add(before.Again(no));
        }

        await admissions.ReversedAsync(personId, movedNo, no, cancel);
    }

    private Task<List<FloatingStay>> StaysAsync(int personId, CancellationToken cancel)
        => db.Set<FloatingStay>().Where(s => s.PersonId == personId && s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open).ToListAsync(cancel);

    private Task<List<Situation>> SituationsAsync(int personId, CancellationToken cancel)
        => db.Set<Situation>().Where(s => s.PersonId == personId && s.SupersededNo == Recorded.Current && s.EndedOn == null).ToListAsync(cancel);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
