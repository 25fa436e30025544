using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Rules;

/// <summary>Reads the rules for their pages; they belong to no organisation, so there is no scope.</summary>
public sealed class RuleQueries(PartyBuildingDbContext db, RuleBook book)
{
    /// <param name="on">The day whose parameters are put into the texts.</param>
    public async Task<IReadOnlyList<RuleRow>> ListAsync(DateOnly on, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        var switches = await db.Set<RuleSwitch>().AsNoTracking().ToDictionaryAsync(x => x.RuleCode, x => x.Reason, cancel);
        var edits = (await db.Set<RuleParameterOverride>().AsNoTracking().ToListAsync(cancel)).ToLookup(x => x.RuleCode);
        var files = RuleCatalogue.Embedded.Rules.ToDictionary(r => r.Code, StringComparer.Ordinal);

        return [.. rules.Rules.Select(rule => new RuleRow(
            rule.Code,
            rule.Domain,
            rule.Title,
            new RuleInForce(rule, rule.SetOn(on)).Text,
            rule.Force,
            rule.Guards,
            rule.IsLocalPractice,
            rules.IsEnabled(rule.Code),
            rule.MayBeSwitchedOff,
            switches.GetValueOrDefault(rule.Code),
            rule.Sources,
            rule.AppliesTo,
            RuleTimeline.Of(files[rule.Code], [.. edits[rule.Code]], on)))];
    }

    /// <summary>One rule; null when no file states it.</summary>
    public async Task<RuleRow?> FindAsync(string code, DateOnly on, CancellationToken cancel = default) =>
        (await ListAsync(on, cancel)).FirstOrDefault(r => r.Code == code);

    /// <summary>The parameters of a rule as an edit chooses among them, with the choices of each.</summary>
    public static IReadOnlyList<RuleParameter> Parameters(string code) =>
        RuleCatalogue.Embedded.Rules.FirstOrDefault(r => r.Code == code)?.ParameterSets
            .SelectMany(s => s.Parameters).DistinctBy(p => p.Name).ToList() ?? [];
}
