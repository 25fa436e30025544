using PartyBuilding.Core.Cadres.Tenure;

namespace PartyBuilding.Web.Features.Cadres.Tenure;

/// <summary>Which posts fall vacant when: a page of them, with the years beside it.</summary>
public sealed record TenureList(TenureBoard Board, string Show, PostDueKind? Kind, int? Year, bool Team, IReadOnlyList<PostDue> Rows, int Page, int Total, CadreCodes Codes)
{
    public const int PageSize = 50;

    /// <summary>Years of the chart, from this one on; what is overdue stands with this year.</summary>
    public const int Years = 10;

    public IEnumerable<int> Range => Enumerable.Range(Board.Today.Year, Years);

    public IEnumerable<PostDue> Within => Board.Dues.Where(d => (!Team || d.IsInTeam) && (Kind is null || d.Kind == Kind));

    public int Of(int year, PostDueKind kind) => Within.Count(d => d.Kind == kind && YearOf(d) == year);

    public int YearOf(PostDue due) => Math.Max(due.On.Year, Board.Today.Year);

    public string Address(string? show = null, PostDueKind? kind = null, int? year = null)
        => $"/cadres/tenure?show={show ?? Show}{(kind ?? Kind) switch { { } k => $"&kind={k}", _ => "" }}{(year is { } y ? $"&year={y}" : "")}{(Team ? "&team=true" : "")}";
}
