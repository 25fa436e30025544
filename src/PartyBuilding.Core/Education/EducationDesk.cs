using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>What every command about education starts and ends with.</summary>
public sealed class EducationDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members)
{
    /// <summary>The standing organisation, when the actor manages members and it is in scope.</summary>
    public async Task<Outcome<Organisation>> OpenAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await members.OrganisationAsync(key, context, cancel);
        return found.Value is { ClosedOn: not null } ? Outcome<Organisation>.NotFound() : found;
    }

    /// <summary>The same by id, for a record that names its organisation.</summary>
    public async Task<Outcome<Organisation>> OpenAsync(int id, CommandContext context, CancellationToken cancel)
        => !context.Actor.May(Permission.ManageMembers) ? Outcome<Organisation>.Forbidden()
            : await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.Id == id, cancel) is { } found
                ? Outcome<Organisation>.Ok(found) : Outcome<Organisation>.NotFound();

    public void Record(CommandContext context, string kind, Organisation organisation, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path), summary, recordedNo: no);
}
