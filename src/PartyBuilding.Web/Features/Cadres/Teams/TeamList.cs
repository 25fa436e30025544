using PartyBuilding.Core.Cadres.Teams;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>The strength of the units of a scope on a day.</summary>
/// <param name="Show">all, vacant or over.</param>
/// <param name="All">Every unit; <paramref name="Rows"/> are those shown.</param>
public sealed record TeamList(IReadOnlyList<UnitStrength> All, IReadOnlyList<UnitStrength> Rows, string Show, DateOnly Day, DateOnly Today)
{
    public static readonly IReadOnlyList<(string Name, string Title, Func<UnitStrength, bool> Holds)> Filters =
        [("all", "全部", _ => true), ("vacant", "有缺配", u => u.Vacant > 0), ("over", "有超配", u => u.Over > 0), ("unknown", "没有核定职数", u => u.Lines.All(l => l.Approved is null))];

    public string Query => CadreDay.Query(Day, Today);
}
