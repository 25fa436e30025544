using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Committees;

/// <summary>What every command about a committee starts and ends with.</summary>
public sealed class CommitteeDesk(PartyBuildingDbContext db, EventLog events)
{
    /// <summary>The standing organisation, when the actor may manage it and it has terms at all.</summary>
    public async Task<Outcome<Organisation>> OrganisationAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<Organisation>.Forbidden();
        var found = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.ClosedOn == null, cancel);
        if (found is null)
            return Outcome<Organisation>.NotFound();
        return CommitteeWords.HasTerms(found.Kind) ? Outcome<Organisation>.Ok(found) : Outcome<Organisation>.Refused(CommitteeFindings.NoTerms(found.Name));
    }

    public Task<CommitteeTerm?> RunningAsync(int organisationId, CancellationToken cancel)
        => db.Set<CommitteeTerm>().SingleOrDefaultAsync(t => t.OrganisationId == organisationId && t.EndedOn == null, cancel);

    /// <summary>The running term of an organisation, marked as changed, when the form is not stale.</summary>
    public async Task<Outcome<OpenTerm>> TermAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        var opened = await OrganisationAsync(key, context, cancel);
        if (!opened.IsOk)
            return Outcome<OpenTerm>.From(opened);
        var organisation = opened.Value!;
        if (await RunningAsync(organisation.Id, cancel) is not { } term)
            return Outcome<OpenTerm>.Refused(CommitteeFindings.NotRunning(organisation.Name));
        if (term.Version != version)
            return Outcome<OpenTerm>.Conflict($"{organisation.Name}的班子刚被别人修改过，请核对最新内容后再提交。");
        db.Entry(term).State = EntityState.Modified;
        return Outcome<OpenTerm>.Ok(new OpenTerm(organisation, term));
    }

    public void Record(CommandContext context, string kind, Organisation organisation, string summary, long no, object? detail = null)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path), summary, detail, no);
}
