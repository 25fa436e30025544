using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>The edits of a draft: each gives the definition as it becomes, or what is wrong with the input, field by field.</summary>
internal static class DraftEdits
{
    private const int LongestName = 40;
    private const int LongestText = 400;
    private const int MostDays = 60;

    public static Outcome<FormDefinition> Header(FormDefinition form, DraftHeader input)
    {
        var findings = Text(input.Name, 80, "表名", "Name").ToList();
        if (input.OnTimeDays is < 1 or > MostDays)
            findings.Add(Fault("OnTimeDays", $"按时上报的工作日写 1 至 {MostDays}。"));
        if (input.LockDays < input.OnTimeDays || input.LockDays > MostDays)
            findings.Add(Fault("LockDays", $"锁定的工作日不少于按时上报的，最多 {MostDays}。"));
        var expects = (input.Expects ?? []).Where(q => q.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (expects.Any(q => RegisterItems.Find(q) is null))
            findings.Add(Fault("Expects", "应报条件只能选登记台账的统计项。"));
        return findings.Count > 0
            ? Outcome<FormDefinition>.Refused(findings)
            : Outcome<FormDefinition>.Ok(form with
            {
                Name = input.Name!.Trim(), Frequency = input.Frequency, FiledBy = input.FiledBy, OnTimeDays = input.OnTimeDays, LockDays = input.LockDays,
                Expects = expects.Count > 0 ? expects : null,
            });
    }

    /// <summary>What may be an 应报条件 of a form: the register items it counts itself, and those it has already.</summary>
    public static IReadOnlyList<LedgerCatalogueEntry> Expectable(FormDefinition form)
        => [.. form.Items.Select(i => i.Query).Concat(form.Expects ?? []).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(q => RegisterItems.Find(q) is not null).Select(LedgerCatalogue.Find).OfType<LedgerCatalogueEntry>()];

    public static Outcome<FormDefinition> AddSection(FormDefinition form, string? title)
    {
        var findings = Text(title, LongestName, "分表名称", "Title").ToList();
        if (form.Sections.Any(s => s.Title == title?.Trim()))
            findings.Add(Fault("Title", "已经有这个名称的分表。"));
        if (findings.Count > 0)
            return Outcome<FormDefinition>.Refused(findings);
        var number = 1;
        while (form.Sections.Any(s => s.Key == $"part{number}")) number++;
        return Outcome<FormDefinition>.Ok(form with { Sections = [.. form.Sections, new FormSection($"part{number}", title!.Trim(), [], [])] });
    }

    public static Outcome<FormDefinition> RemoveSection(FormDefinition form, string section)
        => form.Sections.FirstOrDefault(s => s.Key == section) is not { } found ? Outcome<FormDefinition>.NotFound()
            : found.Items.Count > 0 ? Outcome<FormDefinition>.Refused(Fault("", "这个分表里还有项目，请先逐个删除。"))
            : Outcome<FormDefinition>.Ok(form with { Sections = [.. form.Sections.Where(s => s != found)] });

    /// <param name="old">Key of the cell that is changed; null for a new one at the end of its section.</param>
    public static Outcome<FormDefinition> Item(FormDefinition form, DraftItem input, string? old)
    {
        if (form.Sections.FirstOrDefault(s => s.Key == input.Section) is not { } section || (old is not null && section.Items.All(i => i.Key != old)))
            return Outcome<FormDefinition>.NotFound();
        if (Faults(form, input, old).ToList() is { Count: > 0 } findings)
            return Outcome<FormDefinition>.Refused(findings);
        var item = Read(input, old is null ? null : form.Item(old));
        if (section.Lines is not null)
        {
            // The paper table of several rows stays as it is drawn; its cells may be renamed and redefined.
            return old == item.Key
                ? Outcome<FormDefinition>.Ok(Put(form, section with { Items = [.. section.Items.Select(i => i.Key == old ? item : i)] }))
                : Outcome<FormDefinition>.Refused(Fault("Key", "多行表的格子按行和列排定，请改行和列来增加；代码不能改。"));
        }

        var columns = SectionColumns.Of(section);
        var column = (item, string.IsNullOrWhiteSpace(input.Group) ? null : input.Group.Trim());
        if (columns.FindIndex(c => c.Item.Key == old) is >= 0 and var at)
            columns[at] = column;
        else
            columns.Add(column);
        return Outcome<FormDefinition>.Ok(Put(form, SectionColumns.Put(section, columns)));
    }

    /// <param name="steps">−1 to the left, 1 to the right.</param>
    public static Outcome<FormDefinition> Move(FormDefinition form, string key, int steps)
        => Columns(form, key, (columns, at) =>
        {
            var to = Math.Clamp(at + steps, 0, columns.Count - 1);
            var column = columns[at];
            columns.RemoveAt(at);
            columns.Insert(to, column);
        });

    /// <summary>Takes a cell out; of a table of several rows it is crossed out and its place stays.</summary>
    public static Outcome<FormDefinition> Remove(FormDefinition form, string key)
        => form.Sections.FirstOrDefault(s => s.Lines is not null && s.Items.Any(i => i.Key == key)) is { } table
            ? Outcome<FormDefinition>.Ok(TableEdits.CrossOut(form, table, key))
            : Columns(form, key, (columns, at) => columns.RemoveAt(at));

    /// <param name="old">Code of the check that is changed; null for a new one.</param>
    public static Outcome<FormDefinition> Check(FormDefinition form, FormCheck input, string? old)
    {
        if (old is not null && form.Checks.All(c => c.Code != old))
            return Outcome<FormDefinition>.NotFound();
        var findings = Text(input.Code, 20, "编号", "Code").Concat(Text(input.Message, LongestText, "提示", "Message"))
            .Concat(Text(input.Remedy, LongestText, "处理办法", "Remedy")).Concat(Text(input.Expression, 500, "算式", "Expression")).ToList();
        if (form.Checks.Any(c => c.Code == input.Code && c.Code != old))
            findings.Add(Fault("Code", "已经有这个编号的校核式。"));
        if (findings.Count == 0)
            findings.AddRange(FormFaults.Of(form with { Sections = form.Sections, Checks = [input] }).Where(f => f.StartsWith("校核式", StringComparison.Ordinal)).Select(f => Fault("Expression", f + "。")));
        if (findings.Count > 0)
            return Outcome<FormDefinition>.Refused(findings);
        return Outcome<FormDefinition>.Ok(form with { Checks = old is null ? [.. form.Checks, input] : [.. form.Checks.Select(c => c.Code == old ? input : c)] });
    }

    public static Outcome<FormDefinition> RemoveCheck(FormDefinition form, string code)
        => form.Checks.Any(c => c.Code == code)
            ? Outcome<FormDefinition>.Ok(form with { Checks = [.. form.Checks.Where(c => c.Code != code)] })
            : Outcome<FormDefinition>.NotFound();

    private static Outcome<FormDefinition> Columns(FormDefinition form, string key, Action<List<(FormItem Item, string? Group)>, int> edit)
    {
        if (form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == key)) is not { } section)
            return Outcome<FormDefinition>.NotFound();
        if (section.Lines is not null)
            return Outcome<FormDefinition>.Refused(Fault("", "多行表的格子按行和列排定，不能移动；要改先后，请改行和列的先后。"));
        var columns = SectionColumns.Of(section);
        edit(columns, columns.FindIndex(c => c.Item.Key == key));
        return Outcome<FormDefinition>.Ok(Put(form, SectionColumns.Put(section, columns)));
    }

    private static FormDefinition Put(FormDefinition form, FormSection section)
        => form with { Sections = [.. form.Sections.Select(s => s.Key == section.Key ? section : s)] };

    private static FormItem Read(DraftItem input, FormItem? old)
    {
        var item = new FormItem(
            input.Key!.Trim(), input.Name!.Trim(), input.Definition!.Trim(), input.Unit, input.Source,
            input.Source == ItemSource.Ledger ? input.Query : null, input.Source is ItemSource.Computed or ItemSource.Return ? input.Expression!.Trim() : null,
            string.IsNullOrWhiteSpace(input.Citation) ? null : input.Citation.Trim(),
            input.Unit == ItemUnit.Percent ? new RateFormat(input.Decimals ?? 1, input.Rounding ?? Spreadsheets.Rounding.HalfUp) : null, input.Requires);
        // What this form of input does not show stays as it was.
        return old is null ? item : old with
        {
            Key = item.Key, Name = item.Name, Definition = item.Definition, Unit = item.Unit, Source = item.Source, Query = item.Query,
            Expression = item.Expression, Citation = item.Citation, Rate = item.Rate, Requires = item.Requires,
        };
    }

    private static IEnumerable<Finding> Faults(FormDefinition form, DraftItem input, string? old)
    {
        foreach (var finding in Text(input.Name, LongestName, "名称", "Name").Concat(Text(input.Definition, LongestText, "口径", "Definition")).Concat(Text(input.Key, 60, "代码", "Key")))
            yield return finding;
        if (!string.IsNullOrWhiteSpace(input.Key) && !FormFaults.IsKey(input.Key.Trim()))
            yield return Fault("Key", "代码以字母开头，只用字母、数字、点和短横。");
        if (form.Items.Any(i => i.Key == input.Key?.Trim() && i.Key != old))
            yield return Fault("Key", "这张表里已经有这个代码。");
        if (input.Source == ItemSource.Ledger && LedgerCatalogue.Find(input.Query) is null)
            yield return Fault("Query", "请选择取自哪一项台账。");
        if (input.Source is ItemSource.Computed or ItemSource.Return && FormFaults.OfExpression(input.Expression, input.Source) is { } fault)
            yield return Fault("Expression", fault + "。");
        if (input.Unit == ItemUnit.Percent && input.Source != ItemSource.Computed)
            yield return Fault("Source", "百分比由其他项目算出，来源请选“计算”。");
        if (input.Unit == ItemUnit.Percent && input.Decimals is < 0 or > 2)
            yield return Fault("Decimals", "小数位数写 0、1 或 2。");
        if (input.Requires != FigureProof.None && input.Source == ItemSource.Computed)
            yield return Fault("Requires", "计算项不能要求附名单或者说明。");
        if (input.Citation?.Trim().Length > 100)
            yield return Fault("Citation", "出处最多 100 字。");
        if (input.Group?.Trim().Length > LongestName)
            yield return Fault("Group", $"上级表头最多 {LongestName} 字。");
    }

    private static IEnumerable<Finding> Text(string? text, int most, string name, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            yield return Fault(field, $"请填写{name}。");
        else if (text.Trim().Length > most)
            yield return Fault(field, $"{name}最多 {most} 字。");
    }

    private static Finding Fault(string field, string message) => new("FORM-DRAFT", RuleForce.Must, message, field);
}
