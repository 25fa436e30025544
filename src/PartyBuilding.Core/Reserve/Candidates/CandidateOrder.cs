using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>
/// The order in which a committee's list shows people: by votes, then as they came; of those who are equal in everything on record
/// women stand first (手册2008 L3282). It orders a page and chooses nobody.
/// </summary>
public static class CandidateOrder
{
    /// <summary>GB/T 2261.1.</summary>
    private const string Female = "2";

    /// <summary>Says of whom it was used, so that the order is explained where it is seen.</summary>
    public static readonly RuleChecks<IReadOnlyList<CandidateRow>> Ties = new RuleChecks<IReadOnlyList<CandidateRow>>()
        .AddMany("SEL-EQUAL-WOMEN", static (rows, rule) => Groups(rows).Select(g => (Women: g.Where(IsWoman).ToList(), Men: g.Where(r => !IsWoman(r)).ToList()))
            .Where(g => g.Women.Count > 0 && g.Men.Count > 0)
            .Select(g => rule.Broken($"{Names(g.Women)}与{Names(g.Men)}得票、职级、学历、申报和资格情况都相同，同等条件下女干部列在前面。")));

    /// <param name="rows">By name.</param>
    public static IReadOnlyList<CandidateRow> Of(IEnumerable<CandidateRow> rows)
        => [.. Groups(rows).OrderByDescending(g => g.Key.Votes ?? -1).SelectMany(g => g.OrderByDescending(IsWoman))];

    private static IEnumerable<IGrouping<Standing, CandidateRow>> Groups(IEnumerable<CandidateRow> rows)
        => rows.GroupBy(r => new Standing(r.Votes, r.LevelCode, r.EducationCode, r.HasApplied, r.IsOutstanding, r.Grassroots is not null, r.Broken.Count));

    private static bool IsWoman(CandidateRow row) => row.SexCode == Female;

    private static string Names(IEnumerable<CandidateRow> rows) => string.Join('、', rows.Select(r => r.Name));

    private sealed record Standing(int? Votes, string? Level, string? Education, bool HasApplied, bool IsOutstanding, bool HasGrassroots, int Broken);
}
