using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Rosters of teams and the table of strength as sheets.</summary>
internal static class TeamSheets
{
    public static ReportSheet Roster(TeamRoster roster, CodeTableCatalogue codes)
    {
        string? Name(string standard, string? code) => code is null ? null : codes.Name(standard, code, roster.Day) ?? code;
        return new ReportSheet
        {
            Name = "班子成员", Title = "领导班子成员名册", Subtitles = [$"截至 {roster.Day:yyyy年M月d日}"], LineLeft = $"单位：{roster.Strength.Organisation}",
            LineRight = $"核定 {roster.Strength.TeamApproved} 名，实配 {roster.Strength.TeamActual} 名", Landscape = true, FrozenColumns = 2,
            Columns = [new(6), new(10, true), new(26, true), new(14), new(6), new(12), new(10), new(14), new(14), new(12), new(14)],
            Header = [[.. new[] { "序号", "姓名", "职务", "职务层次", "性别", "出生年月", "民族", "政治面貌", "学历", "任现职时间", "专业类别" }.Select(h => new HeaderCell(h))]],
            Rows =
            [
                .. roster.Members.Select((m, i) => new ReportRow(
                [
                    ReportCell.Count(i + 1), ReportCell.Text(m.Name), ReportCell.Text(m.Post), ReportCell.Text(Name(CodeStandards.CadreLevel, m.LevelCode)),
                    ReportCell.Text(Name(CodeStandards.Sex, m.SexCode)), ReportCell.Text(m.BirthDate?.ToString("yyyy.MM")), ReportCell.Text(Name(CodeStandards.Ethnicity, m.EthnicityCode)),
                    ReportCell.Text(m.Affiliation), ReportCell.Text(Name(CodeStandards.Education, m.EducationCode)), ReportCell.Text(m.Since.ToString("yyyy.MM")),
                    ReportCell.Text(Name(CodeStandards.Speciality, m.SpecialityCode)),
                ])),
            ],
            Footnotes = [.. roster.Findings.Select(f => $"{f.Message}{f.Remedy}（{f.Source}）")],
            Signatures = ["制表人：", "审核人：", "日期："],
        };
    }

    public static ReportSheet Strength(IReadOnlyList<UnitStrength> units, string place, DateOnly day, CodeTableCatalogue codes) => new()
    {
        Name = "职数配备", Title = "职数配备情况表", Subtitles = [$"截至 {day:yyyy年M月d日}"], LineLeft = $"统计范围：{place}", LineRight = "单位：名", FrozenColumns = 1,
        Columns = [new(36, true), new(12), new(14), new(8), new(8), new(8), new(8), new(30, true)],
        Header = [[.. new[] { "单位", "类别", "职务层次", "核定", "实配", "缺配", "超配", "批准文号" }.Select(h => new HeaderCell(h))]],
        Rows =
        [
            .. units.SelectMany(u => u.Lines.Select(l => new ReportRow(
            [
                ReportCell.Text(u.Organisation), ReportCell.Text(TeamWords.Seats(l.IsInTeam)),
                ReportCell.Text(l.LevelCode is null ? "未填" : codes.Name(CodeStandards.CadreLevel, l.LevelCode, day) ?? l.LevelCode), ReportCell.Count(l.Approved),
                ReportCell.Count(l.Actual), ReportCell.Count(l.Vacant), ReportCell.Count(l.Over), ReportCell.Text(l.Document),
            ]))),
            new ReportRow(
                [
                    ReportCell.Text("合计"), ReportCell.Empty, ReportCell.Empty, ReportCell.Count(units.Sum(u => u.Approved)), ReportCell.Count(units.Sum(u => u.Actual)),
                    ReportCell.Count(units.Sum(u => u.Vacant)), ReportCell.Count(units.Sum(u => u.Over)), ReportCell.Empty,
                ],
                IsTotal: true),
        ],
        Footnotes = ["各层次的缺配和超配不相抵。核定一栏空白的，没有登记核定职数，不计缺配和超配。"],
        Signatures = ["制表人：", "审核人：", "日期："],
    };
}
