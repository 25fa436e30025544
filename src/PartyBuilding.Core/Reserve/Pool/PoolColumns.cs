using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>What a roster of reserve cadres can show: what one of cadres can, and where they stand in the pool.</summary>
public static class PoolColumns
{
    public static IReadOnlyList<RosterChoice<PoolPerson>> All { get; } =
    [
        .. CadreColumns.All.Select(c => new RosterChoice<PoolPerson>(c.Key, c.Title, c.Width, (p, w) => c.Cell(p.Line, w), c.IsUsual && c.Key is not "levelSince")),
        new("recommender", "推荐单位", 30, static (p, _) => ReportCell.Text(p.Unit), IsUsual: false),
        new("reserveLevel", "后备层次", 10, static (p, _) => ReportCell.Text(SelectionWords.Level(p.IsBureau, p.IsChief))),
        new("direction", "专业方向", 14, static (p, _) => ReportCell.Text(p.Direction)),
        new("near", "近期可提拔", 10, static (p, _) => ReportCell.Text(p.IsNear ? "是" : null)),
        new("nonParty", "党外后备", 10, static (p, _) => ReportCell.Text(p.IsNonParty ? "是" : null), IsUsual: false),
        new("status", "状态", 10, static (p, _) => ReportCell.Text(PoolWords.Statuses[p.Status])),
        new("entered", "入库时间", 12, static (p, _) => ReportCell.Date(p.EnteredOn)),
        new("years", "在库时间", 12, static (p, w) => ReportCell.Text(CadreWords.Since(p.EnteredOn, p.IsActive ? w.Day : p.Since))),
        new("way", "来源", 16, static (p, _) => ReportCell.Text(p.Round ?? PoolWords.Ways[p.Way]), IsUsual: false),
        new("considered", "列入考察次数", 12, static (p, _) => ReportCell.Count(p.Considered)),
        new("training", "最近培训", 24, static (p, _) => ReportCell.Text(p.LastTraining is { } t ? $"{t.From:yyyy.MM} {t.Name}" : null)),
        new("assessment", "最近年度考核", 16, static (p, _) => ReportCell.Text(p.LastAssessment)),
        new("aim", "培养方向", 24, static (p, _) => ReportCell.Text(p.Aim), IsUsual: false),
        new("plan", "培养计划", 30, static (p, _) => ReportCell.Text(p.Plan), IsUsual: false),
        new("measures", "培养措施", 30, static (p, _) => ReportCell.Text(p.Measures), IsUsual: false),
    ];
}
