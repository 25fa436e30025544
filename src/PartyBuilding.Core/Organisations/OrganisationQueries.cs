using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>Reads of organisations, always within a scope.</summary>
public sealed class OrganisationQueries(PartyBuildingDbContext db, OrganisationNames names, OrganisationTrees trees)
{
    /// <summary>The standing organisations of the scope, parents before their children, with counts of members.</summary>
    public async Task<IReadOnlyList<OrganisationNode>> TreeAsync(OrgScope scope, CancellationToken cancel = default)
        => (await trees.CurrentAsync(cancel)).In(scope);

    /// <summary>The tree as it stood on a day, under the names of that day, with the members of that day.</summary>
    public async Task<IReadOnlyList<OrganisationNode>> TreeOnAsync(OrgScope scope, DateOnly day, CancellationToken cancel = default)
    {
        var placements = db.OrganisationPlacements.AsNoTracking().In(scope)
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo);
        var rows = await placements
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { Placement = p, Organisation = o })
            .Select(x => new TreeRow(
                x.Organisation.Id, x.Organisation.PublicId, x.Organisation.Code, x.Placement.Name, x.Placement.Kind,
                x.Placement.Path, x.Organisation.SortOrder))
            .ToListAsync(cancel);
        var own = await placements
            .Join(
                db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= day && day < m.ValidTo),
                p => p.OrganisationId, m => m.OrganisationId, (p, m) => p.OrganisationId)
            .GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        return OrganisationTree.Build(rows, own);
    }

    public async Task<OrganisationRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        if (found is null)
            return null;
        var parent = found.ParentId is { } parentId
            ? await db.Organisations.In(scope).Where(o => o.Id == parentId).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel)
            : null;
        return new OrganisationRecord(
            found.Id, found.PublicId, found.Version, found.Code, found.Name, found.Kind, found.Path, parent, found.FoundedOn, found.ClosedOn,
            found.ReviewsReturns,
            await names.SuperiorsAsync(found.Path, cancel),
            await db.MembershipSpells.CountAsync(s => s.BranchId == found.Id, cancel),
            await db.Organisations.In(OrgScope.Of(found.Path)).Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => s.Id).CountAsync(cancel),
            found.Kind == OrganisationKind.Branch ? await PartyGroupsAsync(found.Id, cancel) : [],
            await PlacementsAsync(found.Id, cancel),
            await HistoryAsync(key, cancel));
    }

    /// <summary>Organisations of the scope found by part of the name, initials or number.</summary>
    public async Task<IReadOnlyList<OrganisationChoice>> SearchAsync(string? text, OrgScope scope, int most, CancellationToken cancel = default)
    {
        var key = ChineseText.SearchKey(text);
        var found = db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null);
        if (key.Length > 0)
        {
            found = key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
                ? found.Where(o => o.Initials.StartsWith(key) || o.Code.StartsWith(key))
                : found.Where(o => o.Name.Contains(key));
        }

        return await Choices(found.OrderBy(o => o.Path).Take(most), cancel);
    }

    /// <summary>Branches that a member may be put into.</summary>
    public Task<IReadOnlyList<OrganisationChoice>> BranchesAsync(OrgScope scope, CancellationToken cancel = default)
        => Choices(
            db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null && o.Kind == OrganisationKind.Branch).OrderBy(o => o.Path), cancel);

    /// <summary>Organisations under which another may stand.</summary>
    public Task<IReadOnlyList<OrganisationChoice>> ParentsAsync(OrgScope scope, CancellationToken cancel = default)
        => Choices(
            db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch).OrderBy(o => o.Path), cancel);

    private async Task<IReadOnlyList<OrganisationChoice>> Choices(IQueryable<Organisation> found, CancellationToken cancel)
        => await found.Select(o => new OrganisationChoice(
            o.PublicId, o.Code, o.Name, o.Kind,
            // A parent out of scope is not there for the guard either.
            db.Organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(), o.Path)).ToListAsync(cancel);

    private async Task<IReadOnlyList<string>> PartyGroupsAsync(int branchId, CancellationToken cancel)
        => [.. (await db.MembershipSpells.Where(s => s.BranchId == branchId)
            .Join(
                db.PersonFacts.Where(f => f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open),
                s => s.PersonId, f => f.PersonId, (s, f) => f.Value)
            .Distinct().ToListAsync(cancel)).OrderBy(ChineseOrdinal.Key, StringComparer.Ordinal)];

    private async Task<IReadOnlyList<OrganisationPlacementRow>> PlacementsAsync(int id, CancellationToken cancel)
    {
        var rows = await db.OrganisationPlacements.Where(p => p.OrganisationId == id && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidFrom).ThenByDescending(p => p.Id).ToListAsync(cancel);
        var parents = await names.OfAsync([.. rows.Select(r => r.ParentId).OfType<int>().Distinct()], cancel);
        return [.. rows.Where(r => r.ValidFrom < r.ValidTo).Select(r => new OrganisationPlacementRow(
            r.Name, r.Kind, r.ParentId is { } p ? parents.GetValueOrDefault(p) : null, r.ValidFrom, r.ValidTo))];
    }

    private async Task<IReadOnlyList<OrganisationEventRow>> HistoryAsync(Guid key, CancellationToken cancel)
        => await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new OrganisationEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
}
