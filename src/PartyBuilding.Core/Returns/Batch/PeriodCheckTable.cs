using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>Every finding of every return of one period in one scope.</summary>
/// <param name="Returns">Returns checked.</param>
/// <param name="Findings">In the order of the tree, a unit's findings as its page lists them.</param>
public sealed record PeriodCheckTable(PeriodSummary Period, FormDefinition Form, int Returns, IReadOnlyList<PeriodFinding> Findings)
{
    /// <summary>Returns with something to put right or to explain: errors, and what asks for an explanation and has none that stands.</summary>
    public int Doubtful => Findings.Where(f => f.Check.Blocks).Select(f => f.ReturnId).Distinct().Count();

    /// <summary>Rules that do not hold somewhere: what blocks first, then the most frequent.</summary>
    public IReadOnlyList<RuleCount> Rules()
        => [.. Findings.GroupBy(f => (f.Check.Finding.Code, f.Check.Finding.Class)).Select(g => new RuleCount(
                g.Key.Code, g.Key.Class, RuleTitles.Of(Form, g.First().Check.Finding), g.First().Check.Finding.IsOfForm, g.Count(), g.Count(f => f.Check.Stands), g.Count(f => f.Check.IsSetAside)))
            .OrderBy(r => r.Class).ThenByDescending(r => r.Units).ThenBy(r => r.Code, StringComparer.Ordinal)];
}
