namespace PartyBuilding.Core.Spreadsheets;

/// <summary>What the cover sheet says: who made the workbook, when, and from which selection.</summary>
/// <param name="Title">Name of the report.</param>
/// <param name="ProducedBy">Name and role of the producer.</param>
/// <param name="ProducedAt">UTC.</param>
/// <param name="Filters">Selection in words, label and value: 统计期 – 2026年10月.</param>
public sealed record WorkbookCover(
    string Title, string ProducedBy, DateTime ProducedAt, IReadOnlyList<KeyValuePair<string, string>> Filters)
{
    public const string SheetName = "导出说明";

    /// <summary>The cover as label and value lines.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Lines(long rows, string hash)
    {
        yield return new("报表名称", Title);
        foreach (var filter in Filters)
            yield return filter;
        yield return new("数据行数", rows.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return new("导出人", ProducedBy);
        yield return new("导出时间", Common.LocalTime.Of(ProducedAt).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
        yield return new("核对码", hash[..16]);
        yield return new("说明", "本工作簿由系统按导出时的数据生成，仅供本单位工作使用，请按有关规定保管。");
    }
}
