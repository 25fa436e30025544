using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>Plans of a year over the levels, against what was admitted.</summary>
public sealed class PlanQueries(PartyBuildingDbContext db)
{
    public const int Size = 50;

    /// <summary>The top of the scope and what stands right below it.</summary>
    public async Task<(IReadOnlyList<PlanRow> Rows, int Total)> ListAsync(int year, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var seen = db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null);
        var top = await seen.OrderBy(o => o.Path).Select(o => (int?)o.Id).FirstOrDefaultAsync(cancel);
        var listed = seen.Where(o => o.Id == top || o.ParentId == top);
        var total = await listed.CountAsync(cancel);
        var units = await listed.OrderBy(o => o.ParentId == null ? 0 : 1).ThenBy(o => o.Path).Skip((Math.Max(1, page) - 1) * Size).Take(Size)
            .Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        var plans = await PlansAsync(year, scope, cancel);
        var rows = new List<PlanRow>();
        foreach (var unit in units)
        {
            var own = await db.Set<AdmissionPlan>().AsNoTracking().SingleOrDefaultAsync(p => p.OrganisationId == unit.Id && p.Year == year && p.SupersededNo == Recorded.Current, cancel);
            var below = Below(unit.Path, plans);
            rows.Add(new PlanRow(unit.PublicId, unit.Name, own?.Number, own?.Revision, own?.SentOn, below.Sum(), below.Count, await AdmittedAsync(unit.Path, year, cancel)));
        }

        return (rows, total);
    }

    /// <returns>Null when the unit is not in scope.</returns>
    public async Task<PlanRecord?> RecordAsync(Guid organisation, int year, OrgScope scope, CancellationToken cancel = default)
    {
        if (await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == organisation, cancel) is not { } unit)
            return null;
        var versions = await db.Set<AdmissionPlan>().AsNoTracking().Where(p => p.OrganisationId == unit.Id && p.Year == year).OrderByDescending(p => p.Revision)
            .Select(p => new PlanVersion(p.Revision, p.Number, p.Policy, p.Activists, p.Members, p.Composition, p.Reason, p.SentOn, p.RecordedBy)).ToListAsync(cancel);
        var under = db.Organisations.In(OrgScope.Of(unit.Path));
        var members = await db.MembershipSpells.Join(under, s => s.BranchId, o => o.Id, (s, _) => new { s.Standing, s.Person!.SexCode })
            .GroupBy(_ => 1).Select(g => new { All = g.Count(), Probationary = g.Count(x => x.Standing == MemberStanding.Probationary), Women = g.Count(x => x.SexCode == "2") })
            .SingleOrDefaultAsync(cancel);
        var activists = await db.Set<AdmissionCase>().CountAsync(c => c.Stage == AdmissionStage.Activist && under.Any(o => o.Id == c.BranchId), cancel);
        return new PlanRecord(
            unit.PublicId, unit.Name, year, unit.Kind == OrganisationKind.Branch, versions, Below(unit.Path, await PlansAsync(year, scope, cancel)).Sum(),
            await AdmittedAsync(unit.Path, year, cancel), activists, members?.All ?? 0,
            $"正式党员 {(members?.All ?? 0) - (members?.Probationary ?? 0)} 名，预备党员 {members?.Probationary ?? 0} 名，女党员 {members?.Women ?? 0} 名");
    }

    private async Task<IReadOnlyList<(string Path, int Number)>> PlansAsync(int year, OrgScope scope, CancellationToken cancel)
        => [.. (await db.Set<AdmissionPlan>().Where(p => p.Year == year && p.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), p => p.OrganisationId, o => o.Id, (p, o) => new { o.Path, p.Number }).ToListAsync(cancel)).Select(p => (p.Path, p.Number))];

    // What a unit has planned stands for everything below it; where it has none, what is below does.
    private static List<int> Below(string path, IReadOnlyList<(string Path, int Number)> plans)
    {
        var under = plans.Where(p => p.Path.Length > path.Length && p.Path.StartsWith(path, StringComparison.Ordinal)).ToList();
        return [.. under.Where(p => !under.Exists(u => u.Path.Length < p.Path.Length && p.Path.StartsWith(u.Path, StringComparison.Ordinal))).Select(p => p.Number)];
    }

    private Task<int> AdmittedAsync(string path, int year, CancellationToken cancel)
    {
        var (first, last) = ((year * 100) + 1, (year * 100) + 12);
        return db.Postings.Where(p => p.Kind == PostingKind.Admitted && p.SupersededNo == Recorded.Current && p.Month >= first && p.Month <= last)
            .Join(db.Organisations.In(OrgScope.Of(path)), p => p.OrganisationId, o => o.Id, (p, _) => p.Id).CountAsync(cancel);
    }
}
