using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Works the current columns of organisations, people and spells out anew from the dated rows. Runs with the guard open,
/// as the Cli does.
/// </summary>
public sealed class LedgerCache(PartyBuildingDbContext db, ChangeStamps stamps, TimeProvider clock)
{
    private const int Batch = 2000;

    /// <returns>How many records differed and were put right.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancel = default)
    {
        var changed = await OrganisationsAsync(cancel) + await PeopleAsync(cancel) + await SpellsAsync(cancel);
        if (changed > 0)
        {
            await stamps.TouchAsync(ChangeStamp.Tree, clock.UtcNow(), cancel);
            await db.SaveChangesAsync(cancel);
        }

        return changed;
    }

    /// <summary>The columns of one person and their spells, after a command that rewrote their rows; the caller saves.</summary>
    /// <param name="person">Tracked.</param>
    /// <param name="joinedOn">入党时间 of the spell that holds, or the last, where it is to be another; null leaves it.</param>
    /// <param name="no">Recording number of the command.</param>
    /// <param name="cancel">Ends the command.</param>
    internal async Task RebuildPersonAsync(Person person, DateOnly? joinedOn, long no, CancellationToken cancel)
    {
        var spells = await db.MembershipSpells.Where(s => s.PersonId == person.Id).OrderBy(s => s.Id).ToListAsync(cancel);
        if (joinedOn is { } day && (spells.FirstOrDefault(s => s.BranchId is not null) ?? spells[^1]) is var holds && holds.JoinedOn != day)
            await JoinedAsync(person.Id, holds, day, no, cancel);
        var facts = await db.PersonFacts.Where(f => f.PersonId == person.Id && f.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var placements = (await db.MemberPlacements.Where(x => x.PersonId == person.Id && x.SupersededNo == Recorded.Current).ToListAsync(cancel)).ToLookup(x => x.SpellId);
        var ends = (await db.Postings.Where(x => x.PersonId == person.Id && x.SupersededNo == Recorded.Current && x.CounterpartId == null
            && x.Kind >= PostingKind.TransferredOut && x.Kind < PostingKind.WholeOut).ToListAsync(cancel)).ToLookup(x => x.SpellId);
        foreach (var spell in spells)
            Rebuild(spell, [.. placements[spell.Id].OrderBy(x => x.ValidTo).ThenBy(x => x.PostedTo).ThenBy(x => x.Id)], ends[spell.Id], facts);
        (person.SexCode, person.EthnicityCode, person.EducationCode) = (Now(PersonFactKind.Sex), Now(PersonFactKind.Ethnicity), Now(PersonFactKind.Education));
        person.BirthDate = Now(PersonFactKind.BirthDate) is { } born ? FactText.Day(born) : null;
        string? Now(PersonFactKind kind) => facts.Where(f => f.Kind == kind && f.ValidTo == Recorded.Open).MaxBy(f => f.ValidFrom)?.Value;
    }

    // The row that covers the beginning of the spell says another day from then on.
    private async Task JoinedAsync(int personId, MembershipSpell spell, DateOnly day, long no, CancellationToken cancel)
    {
        var begins = await db.MemberPlacements.Where(x => x.SpellId == spell.Id && x.SupersededNo == Recorded.Current).MinAsync(x => (DateOnly?)x.ValidFrom, cancel);
        var row = await db.PersonFacts.Where(f => f.PersonId == personId && f.Kind == PersonFactKind.JoinedOn && f.SupersededNo == Recorded.Current)
            .OrderBy(f => f.ValidFrom).LastOrDefaultAsync(f => f.ValidFrom <= begins, cancel);
        if (row is null)
            return;
        row.Supersede(no);
        db.PersonFacts.Add(new PersonFact
        {
            PersonId = personId, Kind = row.Kind, Value = FactText.Of(day), ValidFrom = row.ValidFrom, ValidTo = row.ValidTo, RecordedNo = no,
        });
        await db.SaveChangesAsync(cancel);
    }

    private async Task<int> OrganisationsAsync(CancellationToken cancel)
    {
        var placements = (await db.OrganisationPlacements.AsNoTracking().Where(x => x.SupersededNo == Recorded.Current).ToListAsync(cancel))
            .ToLookup(x => x.OrganisationId);
        foreach (var organisation in await db.Organisations.ToListAsync(cancel))
        {
            var newest = placements[organisation.Id].OrderBy(x => x.ValidTo).ThenBy(x => x.PostedTo).ThenBy(x => x.Id).Last();
            organisation.Name = newest.Name;
            organisation.Kind = newest.Kind;
            organisation.ParentId = newest.ParentId;
            organisation.Path = newest.Path;
            organisation.ClosedOn = newest.ValidTo == Recorded.Open ? null : newest.ValidTo;
        }

        return await SaveAsync(cancel);
    }

    private async Task<int> PeopleAsync(CancellationToken cancel)
    {
        var (after, changed) = (0, 0);
        while (await db.People.Where(p => p.Id > after).OrderBy(p => p.Id).Take(Batch).ToListAsync(cancel) is { Count: > 0 } people)
        {
            var (from, to) = (people[0].Id, people[^1].Id);
            var facts = (await db.PersonFacts.AsNoTracking()
                    .Where(f => f.PersonId >= from && f.PersonId <= to && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open)
                    .ToListAsync(cancel))
                .ToLookup(f => (f.PersonId, f.Kind));
            foreach (var person in people)
            {
                person.SexCode = Value(person.Id, PersonFactKind.Sex);
                person.BirthDate = Value(person.Id, PersonFactKind.BirthDate) is { } born ? FactText.Day(born) : null;
                person.EthnicityCode = Value(person.Id, PersonFactKind.Ethnicity);
                person.EducationCode = Value(person.Id, PersonFactKind.Education);
            }

            (after, changed) = (to, changed + await SaveAsync(cancel));
            string? Value(int id, PersonFactKind kind) => facts[(id, kind)].MaxBy(f => f.ValidFrom)?.Value;
        }

        return changed;
    }

    private async Task<int> SpellsAsync(CancellationToken cancel)
    {
        var (after, changed) = (0, 0);
        while (await db.MembershipSpells.Where(s => s.Id > after).OrderBy(s => s.Id).Take(Batch).ToListAsync(cancel) is { Count: > 0 } spells)
        {
            var (from, to) = (spells[0].Id, spells[^1].Id);
            var inBatch = db.MembershipSpells.Where(s => s.Id >= from && s.Id <= to);
            var placements = (await db.MemberPlacements.AsNoTracking()
                .Where(x => x.SpellId >= from && x.SpellId <= to && x.SupersededNo == Recorded.Current).ToListAsync(cancel)).ToLookup(x => x.SpellId);
            var ends = (await db.Postings.AsNoTracking()
                .Where(x => x.SpellId >= from && x.SpellId <= to && x.SupersededNo == Recorded.Current && x.CounterpartId == null
                    && x.Kind >= PostingKind.TransferredOut && x.Kind < PostingKind.WholeOut).ToListAsync(cancel)).ToLookup(x => x.SpellId);
            var facts = (await db.PersonFacts.AsNoTracking()
                .Where(f => f.SupersededNo == Recorded.Current && inBatch.Any(s => s.PersonId == f.PersonId)
                    && (f.Kind == PersonFactKind.JoinedOn || f.Kind == PersonFactKind.Standing)).ToListAsync(cancel)).ToLookup(f => f.PersonId);
            foreach (var spell in spells)
                Rebuild(spell, [.. placements[spell.Id].OrderBy(x => x.ValidTo).ThenBy(x => x.PostedTo).ThenBy(x => x.Id)], ends[spell.Id], [.. facts[spell.PersonId]]);
            (after, changed) = (to, changed + await SaveAsync(cancel));
        }

        return changed;
    }

    private static void Rebuild(
        MembershipSpell spell, IReadOnlyList<MemberPlacement> placements, IEnumerable<Posting> ends, IReadOnlyList<PersonFact> facts)
    {
        if (ends.OrderBy(x => x.RecordedNo).LastOrDefault() is { } end)
            (spell.BranchId, spell.EndedOn, spell.EndedBy) = (null, end.EffectiveOn, end.Kind);
        else if (placements.Count > 0)
            (spell.BranchId, spell.EndedOn, spell.EndedBy) = (placements[^1].OrganisationId, null, null);

        if (placements.Count > 0 && On(PersonFactKind.JoinedOn, placements.Min(x => x.ValidFrom)) is { } joined)
            spell.JoinedOn = FactText.Day(joined);
        // The last standing held in the spell; one that ended on the day it began has no standing row and keeps its own.
        if (On(PersonFactKind.Standing, spell.EndedOn?.AddDays(-1) ?? DateOnly.MaxValue.AddDays(-1)) is { } standing)
            spell.Standing = standing == FactText.Full ? MemberStanding.Full : MemberStanding.Probationary;

        string? On(PersonFactKind kind, DateOnly day)
            => facts.FirstOrDefault(f => f.Kind == kind && f.ValidFrom <= day && day < f.ValidTo)?.Value;
    }

    private async Task<int> SaveAsync(CancellationToken cancel)
    {
        var changed = db.ChangeTracker.Entries<IVersioned>().Count(e => e.State == EntityState.Modified);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return changed;
    }
}
