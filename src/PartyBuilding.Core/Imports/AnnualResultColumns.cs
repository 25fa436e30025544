namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of yearly results, a row a cadre and year, in the order of the template.</summary>
public static class AnnualResultColumns
{
    public const string Name = "Name";
    public const string IdNumber = "IdNumber";
    public const string Organisation = "Organisation";
    public const string Year = "Year";
    public const string Result = "Result";
    public const string Note = "Note";
    public const string Record = "Record";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Name, "姓名", true, "已经登记的在职干部", "干部姓名") { Example = "张三" },
        new(IdNumber, "公民身份号码", false, "有同名的才需要", "身份证号", "身份证号码") { Width = 22, IsSecret = true },
        new(Organisation, "单位党组织", false, "全称；有同名的也可以写单位来区分", "单位", "工作单位", "所在单位") { Width = 36 },
        new(Year, "考核年度", true, "四位数字，不晚于今年", "年度", "考核年份") { Example = "2024" },
        new(Result, "考核结论", true, "优秀、称职、基本称职、不称职、不定等次", "考核结果", "考核等次", "年度考核结果", "结论") { Example = "称职" },
        new(Note, "说明", false, "不超过 120 字，例如 挂职期间由派出单位考核", "备注") { Width = 30 },
        new(Record, "记录标识", false, "本系统导出的干部记录标识", "记录编号（系统）") { Width = 38 },
    ];
}
