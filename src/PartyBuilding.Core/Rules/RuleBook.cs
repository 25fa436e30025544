using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Rules;

/// <summary>The rules as they stand now: files, and the department's edits over them.</summary>
public sealed class RuleBook(PartyBuildingDbContext db, ChangeStamps stamps, StampedCache<RuleCatalogue> cache)
{
    /// <summary>One small query; the rules themselves are read again only after somebody edited them.</summary>
    public async Task<RuleCatalogue> CurrentAsync(CancellationToken cancel = default)
    {
        // The stamp is read first: an edit in between is then read twice rather than missed.
        var version = await stamps.VersionAsync(ChangeStamp.Rules, cancel);
        return cache.Get(version) ?? cache.Set(version, await ReadAsync(cancel));
    }

    private async Task<RuleCatalogue> ReadAsync(CancellationToken cancel)
    {
        var switches = await db.Set<RuleSwitch>().AsNoTracking().ToDictionaryAsync(x => x.RuleCode, x => x.IsEnabled, cancel);
        var values = await db.Set<RuleParameterOverride>().AsNoTracking().ToListAsync(cancel);
        return RuleCatalogue.Embedded.With(switches, values.Select(x => x.ToValue()));
    }
}
