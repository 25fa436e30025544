using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Merges two records of one person in one transaction: nothing is deleted, submitted figures stay (docs/adr/0030).</summary>
public sealed class MergeService(
    PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, MergeDesk desk, MergeLedger mistakes, MergeFacts facts, MergeNumbers numbers,
    PersonRows rows, RegisterFollow registers, FactWriter states, LedgerCache cache, MemberDesk members, ChangeStamps stamps)
{
    /// <returns>Key of the person that stays.</returns>
    public Task<Outcome<Guid>> MergeAsync(MergePeople input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await desk.OpenAsync(input.KeepKey, input.OtherKey, context.Scope, cancel) is not var (keep, other))
                    return await DoneAsync(input, cancel) ? Outcome<Guid>.Ok(input.KeepKey) : Outcome<Guid>.NotFound();
                if (keep.Person.Version != input.KeepVersion || other.Person.Version != input.OtherVersion)
                    return Outcome<Guid>.Conflict(await members.StaleAsync(keep.Person.Version != input.KeepVersion ? input.KeepKey : input.OtherKey, cancel));
                if (await desk.BarAsync(keep, other, context.Scope, cancel) is { } bar)
                    return Outcome<Guid>.Refused(bar);
                var obstacles = (await desk.ObstaclesAsync(keep, other, input.Mistaken, cancel)).ToList();
                if (JoinedAfterArrival(input, keep, other) is { } late)
                    obstacles.Add(late);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    obstacles.Add(MergeDesk.Must("MERGE-REASON", "请写明依据。", "Reason"));
                if (obstacles.Count > 0)
                    return Outcome<Guid>.Refused(obstacles);
                await MergeAsync(input, keep, other, context, no, cancel);
                return Outcome<Guid>.Ok(input.KeepKey);
            },
            cancel);

    private async Task MergeAsync(MergePeople input, MergeSide keep, MergeSide other, CommandContext context, long no, CancellationToken cancel)
    {
        var wrong = Mistaken(input.Mistaken, keep, other);
        var joined = Joined(input, keep, other);
        foreach (var spell in wrong)
            await mistakes.VoidAsync(spell, context.Today, no, cancel);
        var otherLeads = other.Current is not null;
        var allWrong = wrong.Count > 0 && wrong.Count == (input.Mistaken == MergeMistake.Keep ? keep : other).Spells.Count;
        await CloseRegistersAsync(otherLeads ? keep.Person.Id : other.Person.Id, context.Today, no, cancel);
        await facts.CombineAsync(keep.Person.Id, other.Person.Id, input.Take, otherLeads, allWrong ? input.Mistaken : MergeMistake.None, no, cancel);
        await stamps.TouchAsync(ChangeStamp.Tree, context.At, cancel);
        other.Person.MergedIntoId = keep.Person.Id;
        foreach (var earlier in await db.People.Where(p => p.MergedIntoId == other.Person.Id).ToListAsync(cancel))
            earlier.MergedIntoId = keep.Person.Id;
        await db.SaveChangesAsync(cancel);
        await rows.MoveAsync(other.Person.Id, keep.Person.Id, no, cancel);
        await AttachmentsAsync(keep, other, cancel);
        if (input.Take.Contains(MergeField.Name))
            (keep.Person.Name, keep.Person.NameSort, keep.Person.Initials) = (other.Person.Name, other.Person.NameSort, other.Person.Initials);
        await numbers.MergeAsync(keep.Person, other.Person, input.Take.Contains(MergeField.IdNumber), cancel);
        await db.SaveChangesAsync(cancel);
        await cache.RebuildPersonAsync(keep.Person, joined, no, cancel);
        (other.Person.SexCode, other.Person.BirthDate, other.Person.EthnicityCode, other.Person.EducationCode) = (null, null, null, null);
        members.Touch(keep.Person);
        members.Touch(other.Person);
        Record(context, "person.merged", keep, $"并入{other.Person.Name}的另一条记录", new { other = input.OtherKey, take = input.Take, mistaken = input.Mistaken.ToString() }, no);
        Record(context, "person.merged-into", other, "并入同一人的另一条记录", new { keep = input.KeepKey }, no);
    }

    // Where somebody is now, and whether they can be reached, is what the membership that holds says of them.
    private async Task CloseRegistersAsync(int personId, DateOnly day, long no, CancellationToken cancel)
    {
        await registers.LeftAsync(personId, day, no, cancel);
        foreach (var kind in new[] { PersonFactKind.Floating, PersonFactKind.OutOfContact, PersonFactKind.Hardship })
            await states.EndAsync(personId, kind, day, no, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private static DateOnly Joined(MergePeople input, MergeSide keep, MergeSide other)
        => (input.Take.Contains(MergeField.JoinedOn) ? other : keep).Spells[^1].JoinedOn;

    private static Finding? JoinedAfterArrival(MergePeople input, MergeSide keep, MergeSide other)
    {
        var wrong = Mistaken(input.Mistaken, keep, other);
        var holds = other.Current is { } theirs && !wrong.Contains(theirs) ? theirs : keep.Current ?? keep.Spells[^1];
        var began = keep.Placements.Concat(other.Placements).Where(p => p.SpellId == holds.Id).Select(p => (DateOnly?)p.ValidFrom).Min();
        return Joined(input, keep, other) > began
            ? MergeDesk.Must("MERGE-JOINED", $"所选入党时间晚于编入支部的日期（{began:yyyy-MM-dd}）。", MergeField.JoinedOn, "请选另一条记录的入党时间。")
            : null;
    }

    private static List<MembershipSpell> Mistaken(MergeMistake mistaken, MergeSide keep, MergeSide other)
    {
        if (mistaken == MergeMistake.None)
            return [];
        var (side, against) = mistaken == MergeMistake.Keep ? (keep, other) : (other, keep);
        var overlapping = side.Overlapping(against);
        return [.. side.Spells.Where(s => overlapping.Contains(s.Id))];
    }

    // A second copy of the form finds the work done.
    private Task<bool> DoneAsync(MergePeople input, CancellationToken cancel)
        => db.People.AnyAsync(p => p.PublicId == input.OtherKey && p.MergedIntoId != null && db.People.Any(k => k.Id == p.MergedIntoId && k.PublicId == input.KeepKey), cancel);

    private async Task AttachmentsAsync(MergeSide keep, MergeSide other, CancellationToken cancel)
    {
        foreach (var file in await db.Set<Attachment>().Where(a => a.OwnerKind == EventSubject.Person && a.OwnerKey == other.Person.PublicId).ToListAsync(cancel))
        {
            db.Entry(file).Property(a => a.OwnerKey).CurrentValue = keep.Person.PublicId;
            db.Entry(file).Property(a => a.OrganisationId).CurrentValue = keep.OrganisationId;
        }
    }

    private void Record(CommandContext context, string kind, MergeSide side, string summary, object detail, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Person, side.Person.PublicId, side.Path), summary, detail, no);
}
