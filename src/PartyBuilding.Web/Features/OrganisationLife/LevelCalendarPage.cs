using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The branches of a level by kind, and who is behind.</summary>
public sealed record LevelCalendarPage(int Year, Guid? Organisation, bool OnlyBehind, int At, IReadOnlyList<BranchLife> All, bool MayExport)
{
    public const int Size = 50;

    public IReadOnlyList<BranchLife> Found { get; } = [.. All.Where(b => !OnlyBehind || b.Behind > 0)];

    public IEnumerable<BranchLife> Rows => Found.Skip((Page - 1) * Size).Take(Size);

    public int Page => Math.Clamp(At, 1, Math.Max(1, (Found.Count + Size - 1) / Size));

    public int Behind => All.Count(b => b.Behind > 0);

    /// <summary>Columns: what any branch of the level owes.</summary>
    public IReadOnlyList<(string Code, string Title)> Duties
        => [.. LifeDuty.All.Select(d => (d.Code, Title: All.SelectMany(b => b.Duties).FirstOrDefault(x => x.Duty == d && x.IsOwed)?.Title)).Where(d => d.Title is not null).Select(d => (d.Code, d.Title!))];

    public int BehindIn(string code) => All.Count(b => b.Duties.Any(d => d.Duty.Code == code && d.IsBehind));

    public string Query(int year, bool behind) => $"/meetings/calendar?year={year}{(Organisation is { } key ? $"&organisation={key}" : "")}{(behind ? "&behind=true" : "")}";
}
