using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Reads whom a form has to place.</summary>
public sealed class ReorganisationQueries(PartyBuildingDbContext db, OrganisationQueries organisations)
{
    /// <returns>Null when the organisation is closed or not in scope.</returns>
    public async Task<ReorganisationPlan?> PlanAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await organisations.RecordAsync(key, scope, cancel) is not { ClosedOn: null } record)
            return null;
        var members = await db.MembershipSpells.AsNoTracking().Where(s => s.BranchId == record.Id).OrderBy(s => s.Person!.NameSort).ThenBy(s => s.PersonId)
            .Select(s => new PlannedMember(
                s.Person!.PublicId, s.Person.Name, s.Standing,
                db.PersonFacts.Where(f => f.PersonId == s.PersonId && f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open)
                    .Select(f => f.Value).FirstOrDefault()))
            .ToListAsync(cancel);
        var below = (await organisations.TreeAsync(OrgScope.Of(record.Path), cancel)).Where(n => n.Id != record.Id);
        return new ReorganisationPlan(record, members, [.. below]);
    }
}
