using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What is wrong with a definition that reads as JSON but would not work as a form.</summary>
public static class FormFaults
{
    /// <summary>The length of <see cref="ReturnFormItem.Key"/>.</summary>
    private const int MostKeyLength = 60;

    /// <summary>Every fault of the definition by itself, in Chinese, with the position in an expression; none for a form that may be used.</summary>
    public static IEnumerable<string> Of(FormDefinition form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Doubles(form)
            .Concat(form.EffectiveTo < form.EffectiveFrom ? ["停用期早于启用期"] : [])
            .Concat(form.LockDays < form.OnTimeDays ? ["锁定日早于按时上报日"] : [])
            .Concat((form.Expects ?? []).Where(q => RegisterItems.Find(q) is null).Select(q => $"应报条件 {q} 不是登记台账的统计项"))
            .Concat(form.Sections.SelectMany(Layout))
            .Concat(form.Items.SelectMany(i => Item(form, i)))
            .Concat(Circles(form))
            .Concat(form.Checks.SelectMany(c => CheckFaults.Of(form, c)));
    }

    /// <summary>What its rules name of other forms that is not there: forms, items, or forms that this form's units do not file.</summary>
    /// <param name="known">Every form there is, <paramref name="form"/> itself or not.</param>
    public static IEnumerable<string> Across(FormDefinition form, IReadOnlyCollection<FormDefinition> known)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        return form.Checks.SelectMany(c => CheckFaults.Across(form, c, known)).Concat(form.Items.SelectMany(i => Carried(form, i, known)));
    }

    /// <summary>What may be meant but is worth a look (提醒): a division whose divisor can be 0, which skips the check.</summary>
    public static IEnumerable<string> Warnings(FormDefinition form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Checks.SelectMany(c => CheckFaults.Warnings(c));
    }

    private static IEnumerable<string> Doubles(FormDefinition form) =>
        Twice(form.Items.Select(i => i.Key)).Select(k => $"项目 {k} 重复")
            .Concat(Twice(form.Sections.Select(s => s.Key)).Select(k => $"分表 {k} 重复"))
            .Concat(Twice(form.Checks.Select(c => c.Code)).Select(k => $"校核式 {k} 重复"));

    private static IEnumerable<string> Layout(FormSection section)
    {
        var isRow = section.Groups is not null;
        var isTable = section.Columns is not null && section.Lines is not null;
        if (isRow == isTable || (isRow && (section.Columns ?? (object?)section.Lines) is not null))
        {
            yield return $"分表 {section.Key} 要么用 groups，要么用 columns 和 lines";
            yield break;
        }

        foreach (var line in section.Lines ?? [])
        {
            if (line.Items.Count != section.Columns!.Count)
                yield return $"分表 {section.Key} 的「{line.Title}」有 {line.Items.Count} 格，应有 {section.Columns.Count} 格";
        }

        var shown = (section.Groups?.SelectMany(g => g.Items) ?? section.Lines!.SelectMany(l => l.Items).OfType<string>()).ToList();
        var keys = section.Items.Select(i => i.Key).ToList();
        foreach (var key in shown.Except(keys)) yield return $"分表 {section.Key} 的版式用了没有的项目 {key}";
        foreach (var key in keys.Except(shown)) yield return $"分表 {section.Key} 的版式没有放项目 {key}";
        foreach (var key in Twice(shown)) yield return $"分表 {section.Key} 的版式把项目 {key} 放了两次";
    }

    private static IEnumerable<string> Item(FormDefinition form, FormItem item)
    {
        if (item.Key.Length > MostKeyLength || !IsKey(item.Key)) yield return $"项目 {item.Key} 的代码只能用字母、数字、点和短横";
        if (item.Source == ItemSource.Ledger == string.IsNullOrEmpty(item.Query)) yield return $"项目 {item.Key}：取自台账的要有 query，其他的不要";
        if (item.Source == ItemSource.Return)
        {
            if (FromReturn(item).Fault is { } fault) yield return $"项目 {item.Key} 的来源：{fault}";
            if (item.Unit == ItemUnit.Percent || item.Rate is not null) yield return $"项目 {item.Key}：百分比只能由其他项目算出";
            yield break;
        }

        if (item.Source != ItemSource.Computed)
        {
            if (item.Expression is not null) yield return $"项目 {item.Key} 不是计算项，不要 expression";
            if (item.Unit == ItemUnit.Percent || item.Rate is not null) yield return $"项目 {item.Key}：百分比只能由其他项目算出";
            yield break;
        }

        if (item.Requires != FigureProof.None) yield return $"项目 {item.Key} 是计算项，不能要求附名单或者说明";
        foreach (var wrong in Computed(form, item)) yield return wrong;
        if (item.Unit == ItemUnit.Percent != item.Rate is { Decimals: >= 0 and <= 2 }) yield return $"项目 {item.Key}：单位是百分比的要写明小数位数（0 至 2 位）和舍入方式，其他的不要";
    }

    private static (FigureExpression? Read, string? Fault) FromReturn(FormItem item) => Read(() => CarriedCell.Read(item.Expression));

    private static IEnumerable<string> Carried(FormDefinition form, FormItem item, IReadOnlyCollection<FormDefinition> known)
    {
        if (item.Source != ItemSource.Return || FromReturn(item).Read is not { Cells: [var cell] }) return [];
        // Its own form would wait for itself.
        return cell.Source.Form == form.Code ? [$"项目 {item.Key} 不能取自本表"]
            : CheckFaults.Foreign(form, cell, known) is { } fault ? [$"项目 {item.Key}：{fault}"] : [];
    }

    private static IEnumerable<string> Computed(FormDefinition form, FormItem item)
    {
        // A rate has been rounded for printing: nothing is worked out from it.
        var usable = form.Items.Where(i => i != item && i.Rate is null).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var (figure, fault) = Read(() => FigureExpression.Parse(item.Expression ?? ""));
        if (fault is not null) return [$"项目 {item.Key} 的算式：{fault}"];
        return figure!.Cells.Where(c => !c.IsOwn || !usable.Contains(c.Key)).Select(c => $"项目 {item.Key} 的算式不能用 {c}");
    }

    private static IEnumerable<string> Circles(FormDefinition form)
    {
        var figures = form.Items.Where(i => i.Source == ItemSource.Computed).DistinctBy(i => i.Key)
            .Select(i => (i.Key, Figure: Read(() => FigureExpression.Parse(i.Expression ?? "")).Read))
            .Where(i => i.Figure is { } f && !f.Cells.Contains(new Cell(i.Key))).ToDictionary(i => i.Key, i => i.Figure!, StringComparer.Ordinal);
        if (ComputedOrder.Circle(figures) is { } circle) yield return $"计算项互相引用：{string.Join(" → ", circle)}";
    }

    /// <summary>What is wrong with an expression as such; null when it can be read.</summary>
    internal static string? OfExpression(string? text, ItemSource source)
        => Read(() => source == ItemSource.Return ? CarriedCell.Read(text) : FigureExpression.Parse(text ?? "")).Fault;

    internal static (T? Read, string? Fault) Read<T>(Func<T> parse)
        where T : class
    {
        try
        {
            return (parse(), null);
        }
        catch (FormatException e)
        {
            return (null, e.Message.TrimEnd('。'));
        }
    }

    internal static bool IsKey(string key) =>
        Read(() => Tokenizer.Read(key)).Read is [{ Kind: TokenKind.Key } first, { Kind: TokenKind.End }] && first.Text == key;

    private static IEnumerable<string> Twice(IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
