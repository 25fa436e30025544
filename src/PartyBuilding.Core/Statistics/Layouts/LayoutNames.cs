namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>The defined names that a layout may carry (docs/adr/0041). Whatever else is named in a workbook is left alone.</summary>
internal static class LayoutNames
{
    public const string Row = "明细行";
    public const string Unit = "单位";
    public const string Span = "统计期";
    public const string Expected = "应报";
    public const string Arrived = "已报";

    /// <summary>What may stand in the head and foot of a form.</summary>
    public static readonly IReadOnlyList<string> Heads = ["表名", Unit, Span, "上期", "填报人", "审核人", "接收人", "填报日期", "状态", "次数"];

    /// <summary>Columns of a repeated row that are no items.</summary>
    public static readonly IReadOnlyList<string> Columns = [Unit, Expected, Arrived];

    private static readonly Dictionary<string, LayoutPart> Parts = new(StringComparer.Ordinal)
    {
        ["本期"] = LayoutPart.Figure, ["上期"] = LayoutPart.Previous, ["台账"] = LayoutPart.Ledger, ["说明"] = LayoutPart.Words, ["各项"] = LayoutPart.Section,
        ["表头"] = LayoutPart.Head, ["明细"] = LayoutPart.Column, ["合计"] = LayoutPart.Total,
    };

    /// <summary>A name Excel accepts: keys hold letters, digits, points and dashes, and a dash may not stand in a name.</summary>
    public static string Of(LayoutPart part, string key) => part == LayoutPart.Row ? Row : $"{Parts.First(p => p.Value == part).Key}_{key.Replace('-', '_')}";

    /// <summary>Null for a name that is none of ours.</summary>
    public static LayoutName? Read(string name)
    {
        if (name == Row)
            return new LayoutName(LayoutPart.Row, "");
        var at = name.IndexOf('_', StringComparison.Ordinal);
        return at > 0 && Parts.TryGetValue(name[..at], out var part) ? new LayoutName(part, name[(at + 1)..].Replace('_', '-')) : null;
    }
}
