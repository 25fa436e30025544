using System.Text.Json.Serialization;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A table that has been counted. Frozen as it is when it is published.</summary>
/// <param name="Unit">名, 个.</param>
/// <param name="Place">The organisation whose scope was counted.</param>
/// <param name="Words">Subject and filter in Chinese.</param>
/// <param name="Cells">Rows by columns; one column without a name where no columns were asked for.</param>
/// <param name="Before">The same on <paramref name="BeforeDay"/>; null where no comparison was asked for.</param>
/// <param name="Warnings">口径有变 and the like.</param>
public sealed record CrossTab(
    AnalysisSubject Subject, string Unit, string Place, string Words, DateOnly Day, DateOnly? BeforeDay, TableAxis Row, TableAxis? Column,
    IReadOnlyList<IReadOnlyList<long>> Cells, IReadOnlyList<IReadOnlyList<long>>? Before, IReadOnlyList<StructureTarget> Targets, IReadOnlyList<string> Warnings)
{
    /// <summary>How shares and rates are rounded; said under every table.</summary>
    public const string RoundingWords = "百分比保留一位小数，四舍五入，各项之和可能不等于100%。";

    [JsonIgnore]
    public string Title => Column is null ? Row.Name : $"{Row.Name} × {Column.Name}";

    [JsonIgnore]
    public int Columns => Column?.Categories.Count ?? 1;

    [JsonIgnore]
    public TableChange Total => new(Cells.Sum(r => r.Sum()), Before?.Sum(r => r.Sum()) ?? 0);

    /// <summary>Structure figures of documents beside the shares counted.</summary>
    [JsonIgnore]
    public IReadOnlyList<TargetDeviation> Deviations =>
        [.. Targets.Select(t => (Target: t, At: IndexOf(t.Category))).Select(x => new TargetDeviation(
            x.At < 0 ? x.Target.Category : Row.Categories[x.At].Name, Share(x.At < 0 ? 0 : OfRow(x.At).Now, Total.Now), x.Target))];

    public TableChange Cell(int row, int column) => new(Cells[row][column], Before?[row][column] ?? 0);

    public TableChange OfRow(int row) => new(Cells[row].Sum(), Before?[row].Sum() ?? 0);

    public TableChange OfColumn(int column) => new(Cells.Sum(r => r[column]), Before?.Sum(r => r[column]) ?? 0);

    /// <summary>A fraction, half-up at one decimal of the percentage; null where there is no whole.</summary>
    public static decimal? Share(long part, long whole) => Rates.Of(part, whole, 1, Rounding.HalfUp);

    private int IndexOf(string category) => Row.Categories.ToList().FindIndex(c => c.Key == category);
}
