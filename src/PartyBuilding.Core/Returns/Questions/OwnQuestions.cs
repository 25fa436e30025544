using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>临时表: the department's own questions, of which only what nobody knows is asked.</summary>
public sealed class OwnQuestions(PartyBuildingDbContext db, KnownFigures known, FormDrafts drafts)
{
    private const int OnTimeDays = 5;
    private const int LockDays = 10;

    /// <summary>Makes a draft of the form, which is published and opened as any other.</summary>
    /// <returns>Key of the draft.</returns>
    public async Task<Outcome<Guid>> ComposeAsync(OwnQuestion input, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = Faults(input).ToList();
        var figures = (await known.ForAsync(input.FiledBy, input.Frequency, input.Month, cancel)).ToDictionary(k => k.Code, StringComparer.Ordinal);
        findings.AddRange(input.Choices.Where(c => !string.IsNullOrEmpty(c.Code) && !figures.ContainsKey(c.Code))
            .Select(c => Fault("Text", $"“{c.Question.Name}”选的数这张表取不到，请重新选择。")));
        return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : await drafts.ComposeAsync(Form(input, figures), context, cancel);
    }

    /// <summary>How many units would have to fill it in.</summary>
    public async Task<int> UnitsAsync(Filer filer, MonthSpan span, CancellationToken cancel = default)
        => filer.Units(await PlacedTree.ReadAsync(db, LedgerPoint.Today(span), cancel)).Count();

    private static FormDefinition Form(OwnQuestion input, IReadOnlyDictionary<string, KnownFigure> figures)
    {
        var number = 1;
        var sections = input.Choices.GroupBy(c => c.Question.Section, StringComparer.Ordinal).Select((section, i) =>
        {
            var items = section.Select(c => Item($"q{number++}", c, figures)).ToList();
            var empty = new FormSection($"part{i + 1}", section.Key.Length > 0 ? section.Key : input.Name!.Trim(), [], []);
            return SectionColumns.Put(empty, [.. items.Select(x => (x, (string?)null))]);
        }).ToList();
        return new FormDefinition(
            $"LS-{input.Month.Value}", input.Name!.Trim(), 1, input.Month.Value, null, input.Frequency, OnTimeDays, LockDays, sections, [], input.FiledBy,
            input.AskedBy!.Trim(), input.Ground!.Trim());
    }

    private static FormItem Item(string key, QuestionChoice choice, IReadOnlyDictionary<string, KnownFigure> figures)
    {
        var name = choice.Question.Name;
        if (!string.IsNullOrEmpty(choice.Code) && figures[choice.Code] is var figure)
        {
            return new FormItem(
                key, name, figure.Definition, figure.Unit, figure.Source, figure.Source == ItemSource.Ledger ? figure.Code : null,
                figure.Source == ItemSource.Return ? figure.Code : null);
        }

        return new FormItem(key, name, string.IsNullOrWhiteSpace(choice.Definition) ? $"{name}，按填报单位期末的实际情况填。" : choice.Definition.Trim(), choice.Unit, ItemSource.Manual);
    }

    private static IEnumerable<Finding> Faults(OwnQuestion input)
    {
        if (string.IsNullOrWhiteSpace(input.Name) || input.Name.Trim().Length > 40)
            yield return Fault("Name", "表名写 1 至 40 个字。");
        if (string.IsNullOrWhiteSpace(input.AskedBy) || input.AskedBy.Trim().Length > 40)
            yield return Fault("AskedBy", "请写明谁要这些数，例如区委组织部组织科，最多 40 个字。");
        if (string.IsNullOrWhiteSpace(input.Ground) || input.Ground.Trim().Length > 200)
            yield return Fault("Ground", "请写明依据（哪一份通知、为了哪项工作），最多 200 个字。");
        if (input.Choices.Any(c => c.Unit == ItemUnit.Percent))
            yield return Fault("Text", "百分比由其他项目算出，请生成草稿以后再加。");
        foreach (var choice in input.Choices.Where(c => c.Definition?.Trim().Length > 400))
            yield return Fault("Text", $"“{choice.Question.Name}”的口径最多 400 字。");
    }

    private static Finding Fault(string field, string message) => new("QUESTION", RuleForce.Must, message, field);
}
