using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service;

/// <summary>The organisation, of any kind, that keeps a record of service: in scope of an actor who manages its members.</summary>
public sealed class ServiceHolder(PartyBuildingDbContext db, MemberDesk members)
{
    /// <summary>A standing one, for a new record.</summary>
    internal async Task<Outcome<Organisation>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await members.OrganisationAsync(key, context, cancel);
        return found.Value is { ClosedOn: not null } ? Outcome<Organisation>.NotFound() : found;
    }

    /// <summary>The one a record names.</summary>
    internal async Task<Outcome<Organisation>> OpenAsync(int id, CommandContext context, CancellationToken cancel)
        => !context.Actor.May(Permission.ManageMembers) ? Outcome<Organisation>.Forbidden()
            : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == id, cancel) is { } found
                ? Outcome<Organisation>.Ok(found) : Outcome<Organisation>.NotFound();
}
