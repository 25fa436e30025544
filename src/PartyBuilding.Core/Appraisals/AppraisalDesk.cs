using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>What every command about a round starts and ends with: which round, who may act, and the event.</summary>
public sealed class AppraisalDesk(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, EventLog events)
{
    /// <summary>Runs one command on a round in scope that is not stale; <paramref name="onClosed"/> lets it be one that is closed.</summary>
    public Task<Outcome<Guid>> RunAsync(
        Guid key, int version, CommandContext context, Func<OpenRound, long, Task<Outcome<Guid>>> work, bool onClosed = false, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var round = await db.Set<AppraisalRound>().SingleOrDefaultAsync(r => r.PublicId == key, cancel);
                var branch = round is null ? null
                    : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == round.OrganisationId, cancel);
                if (branch is null)
                    return Outcome<Guid>.NotFound();
                if (round!.Version != version)
                    return Outcome<Guid>.Conflict(await members.StaleAsync(key, cancel));
                if (round.Status == AppraisalStatus.Withdrawn || (round.Status == AppraisalStatus.Closed && !onClosed))
                    return Outcome<Guid>.Refused(AppraisalFindings.NotOpen());
                // A change of a child row makes every open form of the round stale.
                db.Entry(round).State = EntityState.Modified;
                var entries = await db.Set<AppraisalEntry>().Include(e => e.Person)
                    .Where(e => e.RoundId == round.Id && e.SupersededNo == Recorded.Current)
                    .OrderBy(e => e.Person!.NameSort).ThenBy(e => e.PersonId).ToListAsync(cancel);
                return await work(new OpenRound(round, branch, entries, MemberEditing.MayDecide(branch.Path, context)), no);
            },
            cancel);

    /// <summary>The lines chosen; nobody when one of them is not of this round.</summary>
    public static IReadOnlyList<AppraisalEntry> Pick(OpenRound open, IReadOnlyCollection<Guid> keys)
    {
        var chosen = open.Entries.Where(e => keys.Contains(e.Key)).ToList();
        return chosen.Count == keys.Distinct().Count() ? chosen : [];
    }

    /// <summary>Supersedes a line with what is known from now on.</summary>
    public AppraisalEntry Next(AppraisalEntry row, long no)
    {
        var next = row.Next(no);
        db.Add(next);
        return next;
    }

    public void Record(CommandContext context, string kind, OpenRound open, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Appraisal, open.Round.PublicId, open.Branch.Path), summary, recordedNo: no);

    public void RecordPerson(CommandContext context, string kind, OpenRound open, Person person, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Person, person.PublicId, open.Branch.Path), summary, recordedNo: no);

    /// <summary>Days of a round lie between its first and today.</summary>
    public static Finding? DayProblem(AppraisalRound round, DateOnly day, DateOnly today, string what, string field)
        => day < round.StartsOn || day > today ? AppraisalFindings.Day(what, round.StartsOn, today, field) : null;
}
