using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>Reads data checks and their shares, always within a scope.</summary>
public sealed class QualityQueries(PartyBuildingDbContext db, RuleBook book)
{
    private const int OrganisationsShown = 10;

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<RunRow>> ListAsync(OrgScope scope, int most = 30, CancellationToken cancel = default)
        => [.. (await Runs(scope).OrderByDescending(x => x.Run.Id).Take(most).ToListAsync(cancel)).Select(Row)];

    /// <summary>The report of a run; null out of scope.</summary>
    public async Task<RunReport?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await Runs(scope).SingleOrDefaultAsync(x => x.Run.PublicId == key, cancel) is not { } found)
            return null;
        var rules = (await book.CurrentAsync(cancel)).Rules.ToDictionary(r => r.Code);
        var shares = await db.Set<QualityFinding>().AsNoTracking().Where(f => f.RunId == found.Run.Id)
            .Select(f => new { f.RuleCode, f.Force, f.IsNew, IsAside = db.Set<SetAside>().Any(s => s.TakenBackAt == null && s.Fingerprint == f.Fingerprint) })
            .GroupBy(f => new { f.RuleCode, f.Force })
            .Select(g => new { g.Key, All = g.Count(), New = g.Count(f => f.IsNew), Aside = g.Count(f => f.IsAside) }).ToListAsync(cancel);
        return new RunReport(
            Row(found), shares.Sum(s => s.Aside),
            [.. shares.OrderBy(s => s.Key.Force).ThenByDescending(s => s.All)
                .Select(s => new RuleShare(s.Key.RuleCode, rules.GetValueOrDefault(s.Key.RuleCode)?.Title ?? s.Key.RuleCode, s.Key.Force, s.All, s.New, s.Aside))],
            await OrganisationsAsync(found.Run.Id, cancel));
    }

    /// <summary>The newest finished run of the top of a scope; null when there is none.</summary>
    public async Task<RunRow?> LastAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var low = scope.Low1;
        return await Runs(scope).Where(x => x.Run.Status == QualityStatus.Done && x.Organisation.Path == low)
            .OrderByDescending(x => x.Run.Id).FirstOrDefaultAsync(cancel) is { } found
            ? Row(found)
            : null;
    }

    private async Task<IReadOnlyList<SubjectShare>> OrganisationsAsync(int runId, CancellationToken cancel)
        => [.. (await db.Set<QualityFinding>().AsNoTracking().Where(f => f.RunId == runId)
                .GroupBy(f => f.OrganisationId).Select(g => new { g.Key, Count = g.Count() })
                .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(OrganisationsShown)
                .Join(db.Organisations, g => g.Key, o => o.Id, (g, o) => new { o.PublicId, o.Name, g.Count, g.Key }).ToListAsync(cancel))
            .OrderByDescending(x => x.Count).ThenBy(x => x.Key).Select(x => new SubjectShare(x.PublicId, x.Name, null, x.Count))];

    private IQueryable<Found> Runs(OrgScope scope) => db.Set<QualityRun>().AsNoTracking()
        .Join(db.Organisations.AsNoTracking().In(scope), r => r.OrganisationId, o => o.Id, (r, o) => new Found { Run = r, Organisation = o });

    private static RunRow Row(Found x) => new(
        x.Run.PublicId, x.Organisation.PublicId, x.Organisation.Name, x.Run.SchemeName, x.Run.OnBooksOnly, x.Run.Status, x.Run.CreatedBy, x.Run.CreatedAt,
        x.Run.EndedAt, x.Run.RecordedNo, x.Run.Members, x.Run.Organisations, x.Run.Findings, x.Run.NewFindings, x.Run.HasFindings, x.Run.Problem);

    private sealed class Found
    {
        public required QualityRun Run { get; init; }

        public required Organisation Organisation { get; init; }
    }
}
