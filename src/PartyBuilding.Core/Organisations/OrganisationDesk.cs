using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>What every command about an organisation starts and ends with.</summary>
public sealed class OrganisationDesk(PartyBuildingDbContext db, EventLog events, PlacementWriter months)
{
    /// <summary>The standing organisation, when the actor may manage it and the form is not stale.</summary>
    public async Task<Outcome<Organisation>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<Organisation>.Forbidden();
        var found = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        if (found is null)
            return Outcome<Organisation>.NotFound();
        if (found.ClosedOn is not null)
            return Outcome<Organisation>.Refused(OrganisationFindings.AlreadyClosed(found.Name));
        if (found.Version != version)
            return Outcome<Organisation>.Conflict($"{found.Name}刚被别人修改过，请核对最新内容后再提交。");
        db.Entry(found).State = EntityState.Modified;
        return Outcome<Organisation>.Ok(found);
    }

    /// <summary>The standing organisation, when the actor may manage it; for facts beside it that leave its own row alone.</summary>
    public async Task<Outcome<Organisation>> OpenStandingAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<Organisation>.Forbidden();
        return await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel) switch
        {
            null => Outcome<Organisation>.NotFound(),
            { ClosedOn: not null } closed => Outcome<Organisation>.Refused(OrganisationFindings.AlreadyClosed(closed.Name)),
            var found => Outcome<Organisation>.Ok(found),
        };
    }

    /// <summary>A parent in scope that stands on the day and is no branch.</summary>
    public async Task<Outcome<Organisation>> ParentAsync(Guid? key, DateOnly day, string field, CommandContext context, CancellationToken cancel)
    {
        var parent = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        return parent switch
        {
            null => Outcome<Organisation>.Refused(OrganisationFindings.ParentMissing(field)),
            { Kind: OrganisationKind.Branch } => Outcome<Organisation>.Refused(OrganisationFindings.ParentIsBranch(parent.Name, field)),
            _ when parent.ClosedOn is not null || parent.FoundedOn > day
                => Outcome<Organisation>.Refused(OrganisationFindings.ParentClosed(parent.Name, field)),
            _ => Outcome<Organisation>.Ok(parent),
        };
    }

    /// <summary>The placement that still holds.</summary>
    public Task<OrganisationPlacement> PlacementAsync(int organisationId, CancellationToken cancel)
        => db.OrganisationPlacements.SingleAsync(
            x => x.OrganisationId == organisationId && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open, cancel);

    /// <summary>Ends one placement and begins the next, in days and in reports.</summary>
    public void Replace(OrganisationPlacement old, OrganisationPlacement next)
    {
        End(old, next.ValidFrom, next.PostedFrom, next.RecordedNo);
        db.OrganisationPlacements.Add(next);
    }

    /// <summary>Ends a placement. The shortened copy stays even when no day is left of it: a month may be.</summary>
    public void End(OrganisationPlacement old, DateOnly day, int month, long no)
    {
        old.Supersede(no);
        if (old.ValidFrom == day && old.PostedFrom == month)
            return;
        db.OrganisationPlacements.Add(new OrganisationPlacement
        {
            OrganisationId = old.OrganisationId, ParentId = old.ParentId, Path = old.Path, Name = old.Name, Kind = old.Kind,
            ValidFrom = old.ValidFrom, ValidTo = day, PostedFrom = old.PostedFrom, PostedTo = month, RecordedNo = no,
        });
    }

    public Task<int> MonthAsync(DateOnly day, int floor, IReadOnlyCollection<int> touched, CancellationToken cancel)
        => months.MonthAsync(day, floor, touched, cancel);

    public void Record(CommandContext context, string kind, Organisation organisation, string summary, long no, object? detail = null)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path), summary, detail, no);
}
