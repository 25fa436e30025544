using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries;

namespace PartyBuilding.Core.Analysis.Saved;

/// <summary>Saved analyses that somebody reads: their own, and what is shared with their organisation from there or above.</summary>
public sealed class SavedAnalyses(PartyBuildingDbContext db, DimensionCatalogue catalogue)
{
    public const int PageSize = 50;

    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<SavedAnalysisRow> Rows, int Total)> ListAsync(int page, Actor actor, OrgScope scope, CancellationToken cancel = default)
    {
        var all = Readable(actor, scope);
        var total = await all.CountAsync(cancel);
        var rows = await all.OrderBy(q => q.OwnerId == actor.AccountId ? 0 : 1).ThenByDescending(q => q.SavedAt).ThenBy(q => q.Id)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return ([.. rows.Select(q => (Saved: q, Query: AnalysisJson.Query(q.Definition))).Select(x => new SavedAnalysisRow(
            x.Saved.PublicId, x.Saved.Name, x.Query.Subject, Title(x.Query), x.Saved.OwnerName, x.Saved.OwnerId == actor.AccountId, x.Saved.Shared, x.Saved.SavedAt))], total);
    }

    public async Task<SavedAnalysisRecord?> FindAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await Readable(actor, scope).SingleOrDefaultAsync(q => q.PublicId == key, cancel) is { } q
            ? new SavedAnalysisRecord(q.Id, q.PublicId, q.Version, q.Name, q.OwnerName, q.OwnerId == actor.AccountId, q.Shared, AnalysisJson.Query(q.Definition))
            : null;

    private string Title(AnalysisQuery query)
        => string.Join(" × ", new[] { query.Row, query.Column }.Select(k => catalogue.Find(query.Subject, k)?.Name).OfType<string>());

    private IQueryable<SavedAnalysis> Readable(Actor actor, OrgScope scope)
    {
        var (me, above) = (actor.AccountId, Sharing.Above(scope));
        return db.Set<SavedAnalysis>().AsNoTracking()
            .Where(q => q.ClosedAt == null && (q.OwnerId == me || (q.Shared && above.Contains(q.OrganisationId))));
    }
}
