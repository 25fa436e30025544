using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>What assessments refuse apart from the rules of the documents.</summary>
internal static class AssessmentFindings
{
    public static readonly FieldFindings Fields = new("ASSESSMENT");

    public static Finding Organisation(string field) => Fields.Must("UNIT", "找不到这个单位，或它不在您的管理范围内。", field, "请从列表中选择。");

    public static Finding Cadre() => Fields.Must("CADRE", "在您管理的在职干部中找不到这个人。", "CadreKey", "请先登记干部。");

    public static Finding Scheme(string field) => Fields.Must("SCHEME", "请选择在用的考核方案。", field);

    public static Finding NoScheme() => Fields.Must("NO-SCHEME", "班子和干部的考核方案至少选一个。", "TeamSchemeKey");

    public static Finding Groups() => Fields.Must("GROUPS", "班子和干部的方案，参评人员类别要一样，才能用同一张测评表。", "OwnSchemeKey", "请调整方案的参评人员类别。");

    public static Finding Nobody(string unit) => Fields.Must("NOBODY", $"{unit}没有要考核的对象。", "OrganisationKeys", "请先登记班子成员的职务。");

    public static Finding Empty() => Fields.Must("EMPTY", "还没有列入考核对象。", "");

    public static Finding Indicator() => Fields.Must("INDICATOR", "这项内容不在方案里，或不是这样计分的。", "Indicator");

    public static Finding Total(decimal total, decimal most) => Fields.Must("TOTAL", $"各项合计 {total:0.##} 分，超过满分 {most:0.##} 分。", "Points");
}
