using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>What a situation must say, by its kind.</summary>
public sealed class SituationChecks(FloatingDesk desk, MemberRules dates, RuleBook rules)
{
    /// <summary>First day; of somebody out of contact the later of the last organisation life and the last dues.</summary>
    public static DateOnly? SinceOf(SituationKind kind, SituationDetails details) => kind != SituationKind.Lost
        ? details.Since
        : details.LastLifeOn is { } life && (details.LastDuesOn is not { } dues || life > dues) ? life : details.LastDuesOn;

    public async Task<List<Finding>> OfAsync(
        SituationKind kind, SituationDetails details, OpenMember member, DateOnly today, CancellationToken cancel)
    {
        var findings = Texts(details);
        if (SinceOf(kind, details) is not { } since)
            findings.Add(kind == SituationKind.Lost
                ? FloatingFindings.Missing("最后一次参加组织生活或者交纳党费的日期", nameof(details.LastLifeOn))
                : FloatingFindings.Missing("开始日期", nameof(details.Since)));
        else
            await DaysAsync(findings, kind, details, since, member, today, cancel);
        var standard = kind == SituationKind.Hardship ? CodeStandards.HardshipWhy : CodeStandards.ContactWhy;
        if (kind is SituationKind.Lost or SituationKind.Hardship && !await desk.KnowsAsync(standard, details.WhyCode, today, cancel))
            findings.Add(FloatingFindings.Code("原因", nameof(details.WhyCode)));
        if (string.IsNullOrEmpty(details.WhyCode) && (kind == SituationKind.Hardship || details.ConfirmedOn is not null))
            findings.Add(FloatingFindings.Missing("原因", nameof(details.WhyCode)));
        if (kind == SituationKind.Abroad && FloatingDesk.Text(details.Place) is null)
            findings.Add(FloatingFindings.Missing("国家或地区", nameof(details.Place)));
        if (kind == SituationKind.Staying && details.ExpectedEnd is null)
            findings.Add(FloatingFindings.Missing("预计结束日期", nameof(details.ExpectedEnd)));
        return findings;
    }

    public static List<Finding> Ending(Situation row, EndSituation input, DateOnly today)
    {
        var findings = new List<Finding>();
        var first = row.ConfirmedOn ?? row.Since;
        if (input.On < first || input.On > today)
            findings.Add(FloatingFindings.Day(EndWords(row.Kind) + "日期", first, today, nameof(input.On)));
        if (row.Kind == SituationKind.Lost && FloatingDesk.Text(input.How) is null)
            findings.Add(FloatingFindings.Missing("怎样找到的", nameof(input.How)));
        if (ChineseText.Clean(input.How).Length > 400)
            findings.Add(FloatingFindings.TooLong("说明", nameof(input.How)));
        if (input.Placement is { } placement && !Enum.IsDefined(placement))
            findings.Add(FloatingFindings.WrongKind(nameof(input.Placement)));
        return findings;
    }

    public static string EndWords(SituationKind kind) => kind switch
    {
        SituationKind.Lost => "找到",
        SituationKind.Hardship => "不再困难",
        SituationKind.Staying => "结束暂留",
        _ => "回国（境）",
    };

    private async Task DaysAsync(
        List<Finding> findings, SituationKind kind, SituationDetails details, DateOnly since, OpenMember member, DateOnly today, CancellationToken cancel)
    {
        foreach (var (day, field) in new[] { (details.Since, nameof(details.Since)), (details.LastLifeOn, nameof(details.LastLifeOn)), (details.LastDuesOn, nameof(details.LastDuesOn)) })
        {
            if (day > today)
                findings.Add(FloatingFindings.NotFuture("日期", field));
        }

        if (kind == SituationKind.Hardship)
            findings.AddRange(await dates.EffectiveAsync(since, today, member, nameof(details.Since), cancel));
        if (details.ExpectedEnd <= since)
            findings.Add(FloatingFindings.Day("预计结束日期", since.AddDays(1), since.AddYears(20), nameof(details.ExpectedEnd)));
        if (kind != SituationKind.Lost || details.ConfirmedOn is not { } confirmed)
            return;
        findings.AddRange(await dates.EffectiveAsync(confirmed, today, member, nameof(details.ConfirmedOn), cancel));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            FloatingChecks.Lost, new LostFacts(since, confirmed), confirmed, RuleOccasion.Decision).Blocking);
    }

    private static List<Finding> Texts(SituationDetails details)
    {
        (string? Text, string What, string Field, int Most)[] texts =
        [
            (details.Note, "说明", nameof(details.Note), 400), (details.Place, "地点", nameof(details.Place), 120),
            (details.Contact, "联系方式", nameof(details.Contact), 60),
        ];
        return [.. texts.Where(t => ChineseText.Clean(t.Text).Length > t.Most).Select(t => FloatingFindings.TooLong(t.What, t.Field))];
    }
}
