using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>Reads check schemes: those shipped, then the department's own. They hold no business data and have no scope.</summary>
public sealed class SchemeQueries(PartyBuildingDbContext db, RuleBook book)
{
    public async Task<IReadOnlyList<Scheme>> ListAsync(CancellationToken cancel = default)
    {
        var own = await db.Set<CheckScheme>().AsNoTracking().Where(s => s.WithdrawnAt == null).OrderBy(s => s.Id).ToListAsync(cancel);
        return [.. ShippedSchemes.Of(await book.CurrentAsync(cancel)), .. own.Select(Of)];
    }

    public async Task<Scheme?> FindAsync(Guid key, CancellationToken cancel = default)
        => (await ListAsync(cancel)).FirstOrDefault(s => s.Key == key);

    /// <summary>The rules a scheme can hold, with whether they are switched on.</summary>
    public async Task<IReadOnlyList<SchemeRule>> RulesAsync(CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        return [.. QualityRules.In(rules).Select(r => new SchemeRule(r.Code, r.Title, r.Domain, r.Force, QualityRules.KindOf(r.Code), rules.IsEnabled(r.Code)))];
    }

    // A rule may have gone since the scheme was saved.
    private static Scheme Of(CheckScheme s)
        => new(s.PublicId, s.Name, [.. s.Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(QualityRules.Knows)], IsShipped: false, s.Version);
}
