using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Number and structure of the pool against approved posts and rules, as at now (手册2008 L3228-3234, S000 L151-157).</summary>
public sealed class PoolStructureQueries(PoolQueries pool, StrengthQueries strengths, RuleBook rules, TimeProvider clock)
{
    // Said by the rules of the list itself, of each level.
    private static readonly HashSet<string> OfLists = ["WMN-RESERVE-BUREAU", "WMN-RESERVE-DIVISION"];

    public async Task<PoolStructure> ReadAsync(SelectionBasis basis, OrgScope scope, CancellationToken cancel = default)
    {
        var (people, catalogue, today) = (await pool.ListAsync(new PoolFilter(), scope, cancel), await rules.CurrentAsync(cancel), clock.Today());
        var posts = (await strengths.ListAsync(scope, today, cancel)).ToDictionary(s => s.OrganisationKey);
        var levels = people.GroupBy(p => p.IsBureau).OrderByDescending(g => g.Key).Select(g =>
        {
            var (list, quota) = (g.ToList(), Sum(posts.Values.Select(u => Quota(u, basis, g.Key))));
            return new PoolLevel(g.Key, PoolFigures.Of(list, quota, today), Check(catalogue, list, quota, basis, g.Key, today));
        });
        var units = people.GroupBy(p => (p.UnitKey, p.Unit, p.UnitPath)).OrderBy(g => g.Key.UnitPath, StringComparer.Ordinal).Select(g =>
        {
            var (list, unit) = (g.ToList(), posts.GetValueOrDefault(g.Key.UnitKey));
            var quota = unit is null ? null : Sum([Quota(unit, basis, isBureau: true), Quota(unit, basis, isBureau: false)]);
            return new PoolUnit(g.Key.UnitKey, g.Key.Unit, PoolFigures.Of(list, quota, today), Check(catalogue, list, quota, basis, list.TrueForAll(p => p.IsBureau), today));
        });
        return new PoolStructure(
            [.. levels], [.. units],
            new PoolTurnover(
                people.Count(p => !p.HasSchool), people.Count(p => p.Temperings > 0), await pool.CountAsync(ReserveStatus.Used, scope, cancel), await pool.CountAsync(ReserveStatus.Withdrawn, scope, cancel)),
            [.. catalogue.Evaluate(GroupChecks.Reserve, PoolFigures.Groups(people), today, RuleOccasion.Batch).Findings.Where(f => basis == SelectionBasis.Circular2005 || !OfLists.Contains(f.RuleCode))]);
    }

    private static IReadOnlyList<Finding> Check(RuleCatalogue catalogue, IReadOnlyCollection<PoolPerson> people, int? quota, SelectionBasis basis, bool isBureau, DateOnly today)
    {
        var facts = PoolFigures.Facts(people, quota, basis, isBureau, today);
        return [.. catalogue.Evaluate(ListChecks.Decision, facts, today, RuleOccasion.Batch).Findings, .. catalogue.Evaluate(ListChecks.Structure, facts, today, RuleOccasion.Batch).Findings];
    }

    /// <summary>By the circular one to each deputy post; by the handbook two to each chief post besides. Null without approved posts.</summary>
    private static int? Quota(UnitStrength unit, SelectionBasis basis, bool isBureau)
    {
        int? Approved(string level) => unit.Lines.FirstOrDefault(l => l.IsInTeam && l.LevelCode == level)?.Approved;
        var (chiefs, deputies) = (Approved(isBureau ? "31" : "41"), Approved(isBureau ? "32" : "42"));
        return basis == SelectionBasis.Circular2005 ? deputies : Sum([chiefs * 2, deputies]);
    }

    private static int? Sum(IEnumerable<int?> numbers) => numbers.Aggregate((int?)null, (sum, one) => one is null ? sum : (sum ?? 0) + one);
}
