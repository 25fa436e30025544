using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What is wrong with one check before it ever meets a figure.</summary>
internal static class CheckFaults
{
    public static IEnumerable<string> Of(FormDefinition form, FormCheck check)
    {
        var (condition, inCondition) = FormFaults.Read(() => CheckExpression.Parse(check.Expression));
        var (message, inMessage) = FormFaults.Read(() => MessageTemplate.Parse(check.Message));
        if (inCondition is not null) yield return $"校核式 {check.Code}：{inCondition}";
        if (inMessage is not null) yield return $"校核式 {check.Code} 的提示：{inMessage}";
        // A rate has been rounded for printing: no check rests on it.
        var keys = form.Items.Where(i => i.Rate is null).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var named = (condition?.AllCells ?? []).Concat(message?.Cells ?? []).Where(c => IsOfForm(form, c) && !keys.Contains(c.Key));
        foreach (var key in named.DistinctBy(c => c.Key)) yield return $"校核式 {check.Code} 用了没有的项目 {key.Key}{Place(condition, key)}";
        if (condition is null) yield break;
        if (condition.Cells.Count == 0) yield return $"校核式 {check.Code} 没有用到本表本期的项目";
        if (check.MissingRight is not null && condition.Root is not Comparison) yield return $"校核式 {check.Code} 不是左右两边的比较，不能给右边另定缺数处理";
        foreach (var fault in For(form, check).Concat(Constant(condition)).Concat(Below(form, condition)).Concat(ZeroDivisors(condition)))
            yield return $"校核式 {check.Code}{fault}";
    }

    public static IEnumerable<string> Across(FormDefinition form, FormCheck check, IReadOnlyCollection<FormDefinition> known)
    {
        var (condition, _) = FormFaults.Read(() => CheckExpression.Parse(check.Expression));
        var (message, _) = FormFaults.Read(() => MessageTemplate.Parse(check.Message));
        foreach (var cell in (condition?.AllCells ?? []).Concat(message?.Cells ?? []).Where(c => !IsOfForm(form, c)).Distinct())
        {
            if (Foreign(form, cell, known) is { } fault)
                yield return $"校核式 {check.Code}：{fault}{Place(condition, cell)}";
        }
    }

    /// <summary>Why a cell of another form cannot be looked at from this one; null when it can.</summary>
    public static string? Foreign(FormDefinition form, Cell cell, IReadOnlyCollection<FormDefinition> known)
    {
        var versions = known.Where(f => f.Code == cell.Source.Form).ToList();
        return versions.Count == 0 ? $"用了没有的表式 {cell.Source.Form}"
            : !versions.Exists(f => f.Items.Any(i => i.Key == cell.Key && i.Rate is null)) ? $"用了表式 {cell.Source.Form} 没有的项目 {cell.Key}"
            : !cell.Source.IsBelow && !versions.Exists(f => f.FiledBy == form.FiledBy) ? $"表式 {cell.Source.Form} 由{versions[0].FiledBy.Title()}填报，不是同一单位，要用下级和"
            : cell.Source.IsBelow && versions.TrueForAll(f => f.FiledBy == Filer.Body) ? $"表式 {cell.Source.Form} 由{Filer.Body.Title()}填报，没有下级报表可以相加"
            : null;
    }

    public static IEnumerable<string> Warnings(FormCheck check)
    {
        var (condition, _) = FormFaults.Read(() => CheckExpression.Parse(check.Expression));
        return condition is null ? [] : Divisors.Unguarded(condition.Root)
            .Select(d => $"校核式 {check.Code}：第 {d.At.Position} 个字符：除数可能是 0，那时不校核；请写成 如果 除数 ≠ 0 则 …");
    }

    private static bool IsOfForm(FormDefinition form, Cell cell) => cell.Source.Form is null || cell.Source.Form == form.Code;

    private static string Place(CheckExpression? condition, Cell cell)
        => condition?.Places.TryGetValue(cell, out var place) == true ? $"（第 {place} 个字符）" : "";

    private static IEnumerable<string> For(FormDefinition form, FormCheck check)
    {
        if (check.For is { Count: 0 }) yield return " 没有适用的单位类别";
        if (check.For is { Count: > 0 } kinds && form.FiledBy == Filer.Branch && !kinds.Contains(Organisations.OrganisationKind.Branch))
            yield return " 适用的单位类别里没有党支部，本表由党支部填报，永远不会执行";
    }

    private static IEnumerable<string> Constant(CheckExpression condition)
    {
        foreach (var node in condition.Root.All.OfType<ConditionNode>().Where(n => !n.All.Any(p => p is Filled || p.Needs.Any())))
        {
            yield return $"：第 {node.At.Position} 个字符：条件里没有项目，结果永远一样";
            yield break;
        }

        foreach (var same in condition.Root.All.OfType<Comparison>().Where(c => Shape.Of(c.Left) == Shape.Of(c.Right)))
            yield return $"：第 {same.At.Position} 个字符：两边是同一个式子，结果永远一样";
    }

    /// <summary>The units below file another form than their superior.</summary>
    private static IEnumerable<string> Below(FormDefinition form, CheckExpression condition)
    {
        foreach (var cell in condition.AllCells.Where(c => c.Source.IsBelow))
        {
            if (form.FiledBy == Filer.Branch)
                yield return $"：第 {condition.Places[cell]} 个字符：本表由党支部填报，没有下级";
            else if (IsOfForm(form, cell))
                yield return $"：第 {condition.Places[cell]} 个字符：下级填的不是本表，请写成 [下级的表式].下级和({cell.Key})";
        }
    }

    private static IEnumerable<string> ZeroDivisors(CheckExpression condition)
        => condition.Root.All.OfType<Arithmetic>().Where(a => a is { Sign: "÷", Right: NumberFigure { Number: 0 } })
            .Select(a => $"：第 {a.Right.At.Position} 个字符：除数是 0");
}
