using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Reads inspections of units in scope, and says which unit still waits for this year's.</summary>
public sealed class InspectionQueries(PartyBuildingDbContext db, RuleBook book)
{
    /// <summary>Bodies that have cadres, in the order of the tree.</summary>
    public async Task<IReadOnlyList<InspectionRow>> ListAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        var units = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && db.Set<Cadre>().Any(c => c.OrganisationId == o.Id && c.LeftOn == null))
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name }).ToListAsync(cancel);
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var all = (await db.Set<GroupInspection>().AsNoTracking().Where(i => seen.Contains(i.OrganisationId)).ToListAsync(cancel)).ToLookup(i => i.OrganisationId);
        return [.. units.Select(u =>
        {
            var last = all[u.Id].MaxBy(i => i.On);
            var found = rules.Evaluate(GroupChecks.Yearly, new InspectedFacts(today, last?.On), today, RuleOccasion.Batch).Findings
                .Concat(all[u.Id].SelectMany(i => Open(i, rules, today))).Select(f => f.Message);
            var words = string.Concat(found);
            return new InspectionRow(u.PublicId, u.Name, last?.Key, last?.On, words.Length == 0 ? null : words);
        })];
    }

    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<InspectionRecord?> RecordAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var row = await db.Set<GroupInspection>().AsNoTracking().Include(i => i.Organisation).SingleOrDefaultAsync(i => i.Key == key && seen.Contains(i.OrganisationId), cancel);
        if (row is null)
            return null;
        var rules = await book.CurrentAsync(cancel);
        return new InspectionRecord(
            row, row.Organisation!.PublicId, row.Organisation.Name, row.Organisation.Path,
            [.. rules.Evaluate(GroupChecks.Reserve, row.Reserve, row.On, RuleOccasion.Batch).Findings, .. Open(row, rules, today)]);
    }

    private static IReadOnlyList<Finding> Open(GroupInspection row, RuleCatalogue rules, DateOnly today) => row is { FollowUpBy: { } by, FollowedUpOn: null }
        ? rules.Evaluate(GroupChecks.FollowUp, new FollowUpFacts(today, by), today, RuleOccasion.Batch).Findings
        : [];
}
