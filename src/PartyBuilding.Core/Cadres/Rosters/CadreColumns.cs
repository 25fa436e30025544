using System.Globalization;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>What a roster of cadres can show. Never an ID number.</summary>
public static class CadreColumns
{
    public static IReadOnlyList<RosterChoice<CadreLine>> All { get; } =
    [
        new("name", "姓名", 10, static (l, _) => ReportCell.Text(l.Cadre.Name)),
        new("sex", "性别", 6, static (l, w) => ReportCell.Text(w.Name(CodeStandards.Sex, l.Cadre.SexCode))),
        new("birth", "出生年月", 10, static (l, _) => ReportCell.Text(Month(l.Cadre.BirthDate))),
        new("age", "年龄", 6, static (l, w) => ReportCell.Count(l.Cadre.BirthDate is { } born ? Ages.On(born, w.Day) : null)),
        new("ethnicity", "民族", 10, static (l, w) => ReportCell.Text(w.Name(CodeStandards.Ethnicity, l.Cadre.EthnicityCode))),
        new("native", "籍贯", 14, static (l, _) => ReportCell.Text(l["native"]), IsUsual: false),
        new("affiliation", "政治面貌", 10, static (l, _) => ReportCell.Text(l.Cadre.IsMember ? "中共党员" : "非中共")),
        new("started", "参加工作", 10, static (l, _) => ReportCell.Text(l["started"]?.Replace('-', '.')), IsUsual: false),
        new("education", "学历", 16, static (l, w) => ReportCell.Text(w.Name(CodeStandards.Education, l.EducationCode))),
        new("post", "现任职务", 34, static (l, _) => ReportCell.Text(l.Cadre.PostText)),
        new("level", "职务层次", 14, static (l, w) => ReportCell.Text(w.Name(CodeStandards.CadreLevel, l.Cadre.LevelCode))),
        new("levelSince", "任该层次时间", 12, static (l, _) => ReportCell.Text(Month(l.Cadre.LevelSince))),
        new("levelYears", "任该层次年限", 14, static (l, w) => ReportCell.Text(l.Cadre.LevelSince is { } since ? CadreWords.Since(since, w.Day) : null), IsUsual: false),
        new("unit", "单位党组织", 30, static (l, _) => ReportCell.Text(l.Cadre.Organisation)),
        new("management", "管理权限", 10, static (l, _) => ReportCell.Text(l.Cadre.Management.Title()), IsUsual: false),
        new("field", "专业类别", 14, static (l, w) => ReportCell.Text(w.Name(CodeStandards.Speciality, l["field"])), IsUsual: false),
        new("speciality", "熟悉专业有何专长", 24, static (l, _) => ReportCell.Text(l["speciality"]), IsUsual: false),
    ];

    private static string? Month(DateOnly? day) => day?.ToString("yyyy.MM", CultureInfo.InvariantCulture);
}
