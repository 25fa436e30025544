using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Ballots;

/// <summary>Finds the rounds that somebody may run: in scope, and in a compartment whose permission they hold.</summary>
public sealed class BallotDesk(PartyBuildingDbContext db, EventLog events)
{
    internal async Task<Outcome<OpenBallotRound>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        var found = await Visible(context.Actor, context.Scope).Include(r => r.Groups).Include(r => r.Questions).ThenInclude(q => q.Options)
            .AsSplitQuery().SingleOrDefaultAsync(r => r.PublicId == key, cancel);
        if (found is null)
            return Outcome<OpenBallotRound>.NotFound();
        if (found.Version != version)
            return Outcome<OpenBallotRound>.Conflict("这次投票刚有变化，请核对最新情况后再办理。");
        db.Entry(found).State = EntityState.Modified;
        return Outcome<OpenBallotRound>.Ok(new OpenBallotRound(found, new EventSubject(found.SubjectKind, found.SubjectKey, found.OrganisationPath)));
    }

    /// <summary>A reader without the compartment's permission finds nothing, not a refusal.</summary>
    internal IQueryable<BallotRound> Visible(Actor actor, OrgScope scope)
    {
        var held = Permission.All.Where(actor.May).ToList();
        return db.Set<BallotRound>().In(scope).Where(r => held.Contains(r.Permission));
    }

    internal void Record(CommandContext context, string kind, OpenBallotRound open, string summary, object? detail = null)
        => events.Add(context, kind, open.Subject, summary, detail);
}
