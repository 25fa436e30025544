using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Duplicates;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>Reads once a run what the examination of one member needs from outside the record; only what the rules asked for.</summary>
internal sealed class SurroundingsReading(PartyBuildingDbContext db, OrganisationTrees trees, DuplicateReading duplicates)
{
    public async Task<RunSurroundings> ReadAsync(OrgScope scope, IReadOnlySet<string> asked, CancellationToken cancel)
    {
        var members = asked.Contains("MEM-GROUP-MISSING")
            ? (await trees.CurrentAsync(cancel)).Nodes.Where(n => n.Own > 0).ToDictionary(n => n.Id, n => n.Own)
            : [];
        HashSet<int> grouped = asked.Contains("MEM-GROUP-MISSING")
            ? [.. await db.Set<PartyGroup>().AsNoTracking().Where(g => g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open)
                .Select(g => g.OrganisationId).Distinct().ToListAsync(cancel)]
            : [];
        IReadOnlySet<string> repeated = asked.Contains("ID-DUPLICATE") ? await duplicates.RepeatedAsync(cancel) : new HashSet<string>();
        var namesakes = asked.Contains("MEM-NAMESAKE")
            ? (await duplicates.OpenAsync(scope, cancel)).Where(p => !p.IsStrict).SelectMany(p => new[] { p.Low.Id, p.High.Id })
                .CountBy(id => id).ToDictionary(c => c.Key, c => c.Value)
            : [];
        return new RunSurroundings(members, grouped, repeated, namesakes);
    }
}
