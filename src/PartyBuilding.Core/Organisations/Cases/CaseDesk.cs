using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What every step of a case starts and ends with: which case, who may act at it, and the event.</summary>
public sealed class CaseDesk(PartyBuildingDbContext db, EventLog events, RuleBook rules)
{
    /// <summary>The case, when the actor may manage organisations, sees it, and the form is not stale.</summary>
    public async Task<Outcome<OpenCase<TCase>>> OpenAsync<TCase>(Guid key, int version, CommandContext context, CancellationToken cancel)
        where TCase : OrganisationCase
    {
        if (!context.Actor.May(Permission.ManageOrganisations))
            return Outcome<OpenCase<TCase>>.Forbidden();
        var found = await db.Set<TCase>().Seen(db, context.Scope, manages: true).SingleOrDefaultAsync(c => c.PublicId == key, cancel);
        if (found is null)
            return Outcome<OpenCase<TCase>>.NotFound();
        if (found.Version != version)
            return Outcome<OpenCase<TCase>>.Conflict("这件事项刚被别人办理过，请核对最新内容后再提交。");
        db.Entry(found).State = EntityState.Modified;
        return Outcome<OpenCase<TCase>>.Ok(new OpenCase<TCase>(
            found, await MayDraftAsync(found, context.Scope, cancel), await MayDecideAsync(found, context.Scope, context.Today, cancel)));
    }

    /// <summary>Whether the side that asks is in scope: the superior of one to be set up, the organisation to be moved.</summary>
    public async Task<bool> MayDraftAsync(OrganisationCase found, OrgScope scope, CancellationToken cancel)
        => await PathAsync(OwnerOf(found), cancel) is { } path && scope.Contains(path);

    public async Task<bool> MayDecideAsync(OrganisationCase found, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var superior = await PathAsync(found.SuperiorId, cancel);
        if (superior is null)
            return false;
        if (scope.Contains(OrganisationPath.Ancestor(superior, 1)))
            return true;
        if (CaseLevel.OnlyDistrict(await rules.CurrentAsync(cancel), today) || !scope.Contains(superior))
            return false;
        return found.FromId is not { } from || (await PathAsync(from, cancel) is { } left && scope.Contains(left));
    }

    public Task<bool> IsDistrictAsync(OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).AnyAsync(o => o.ParentId == null, cancel);

    /// <summary>Name of the district committee at the top, which decides unless a case says otherwise.</summary>
    public async Task<string> DistrictNameAsync(int organisationId, CancellationToken cancel)
    {
        var top = OrganisationPath.Ids(await PathAsync(organisationId, cancel) ?? OrganisationPath.Root).FirstOrDefault();
        return await db.OrganisationPlacements
            .Where(p => p.OrganisationId == top && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open).Select(p => p.Name)
            .FirstOrDefaultAsync(cancel) ?? "";
    }

    /// <summary>Path of an organisation that stands, from its placement: the other side may be out of the actor's scope.</summary>
    public Task<string?> PathAsync(int organisationId, CancellationToken cancel)
        => db.OrganisationPlacements
            .Where(p => p.OrganisationId == organisationId && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .Select(p => p.Path).SingleOrDefaultAsync(cancel);

    public async Task RecordAsync(CommandContext context, OrganisationCase found, string kind, string summary, long no, CancellationToken cancel)
        => events.Add(
            context, kind,
            new EventSubject(EventSubject.OrganisationCase, found.PublicId, await PathAsync(OwnerOf(found), cancel) ?? OrganisationPath.Root),
            summary, recordedNo: no);

    private static int OwnerOf(OrganisationCase found) => found.Kind == CaseKind.SetUp ? found.SuperiorId : found.OrganisationId!.Value;
}
