using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>In which term a team is: that of its committee, or of the nearest body above it that has one (手册2008 L3603).</summary>
public sealed class ReportTerms(PartyBuildingDbContext db)
{
    /// <returns>By path: first day, and first day after the term.</returns>
    internal async Task<IReadOnlyDictionary<string, (DateOnly From, DateOnly To)>> OnAsync(IReadOnlyList<string> paths, DateOnly day, CancellationToken cancel)
    {
        var bodies = paths.SelectMany(Above).Distinct(StringComparer.Ordinal).ToList();
        var terms = (await db.Set<CommitteeTerm>().AsNoTracking().Where(t => t.StartsOn <= day && (t.EndedOn == null || day < t.EndedOn) && bodies.Contains(t.Organisation!.Path))
            .Select(t => new { t.Organisation!.Path, t.StartsOn, t.DueOn }).ToListAsync(cancel)).ToLookup(t => t.Path, t => (From: t.StartsOn, To: t.DueOn), StringComparer.Ordinal);
        return paths.Distinct(StringComparer.Ordinal).Select(p => (Path: p, Terms: Above(p).SelectMany(a => terms[a]).ToList())).Where(x => x.Terms.Count > 0)
            .ToDictionary(x => x.Path, x => x.Terms[0], StringComparer.Ordinal);
    }

    /// <summary>The body itself first, then upwards.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (var depth = OrganisationPath.Depth(path); depth > 0; depth--)
            yield return OrganisationPath.Ancestor(path, depth);
    }
}
