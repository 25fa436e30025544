using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Rules;

/// <summary>Reads for the page that lists every rule with its source and where it applies. Rules belong to no organisation, so no scope.</summary>
public sealed class RuleQueries(PartyBuildingDbContext db, RuleBook book)
{
    /// <param name="on">The day whose parameters are put into the texts.</param>
    public async Task<IReadOnlyList<RuleRow>> ListAsync(DateOnly on, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        var switches = await db.Set<RuleSwitch>().AsNoTracking().ToDictionaryAsync(x => x.RuleCode, x => x.Reason, cancel);
        var edits = await db.Set<RuleParameterOverride>().AsNoTracking()
            .ToDictionaryAsync(x => (x.RuleCode, x.SetName, x.Name), x => x.Reason, cancel);
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
            switches.GetValueOrDefault(rule.Code),
            rule.SetOn(on)?.Set,
            rule.Sources,
            rule.AppliesTo,
            [.. Parameters(rule, files[rule.Code], edits)]))];
    }

    /// <summary>One rule; null when no file states it.</summary>
    public async Task<RuleRow?> FindAsync(string code, DateOnly on, CancellationToken cancel = default) =>
        (await ListAsync(on, cancel)).FirstOrDefault(r => r.Code == code);

    private static IEnumerable<RuleParameterRow> Parameters(
        RuleDefinition rule, RuleDefinition file, Dictionary<(string, string, string), string> edits) =>
        from pair in rule.ParameterSets.Zip(file.ParameterSets)
        from p in pair.First.Parameters.Zip(pair.Second.Parameters)
        let set = pair.First
        select new RuleParameterRow(
            set.Set, set.ValidFrom, set.ValidTo, set.IsUnverified, p.First.Name, p.First.Label, p.First.Value, p.Second.Value, p.First.Unit,
            p.First.Choices?.GetValueOrDefault(p.First.Value), edits.GetValueOrDefault((rule.Code, set.Set, p.First.Name)));
}
