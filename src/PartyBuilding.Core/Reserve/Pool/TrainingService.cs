using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>
/// Plans and tracking of reserve cadres (手册2008 L3256-3264), kept by the unit and by the district. Courses and postings themselves stand in
/// the cadre's record.
/// </summary>
public sealed class TrainingService(PoolDesk desk, CodeTableStore codes)
{
    public Task<Outcome<Guid>> PlanAsync(PlanReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, Permission.ManageReserve, context, async entry =>
        {
            if (!entry.IsActive)
                return [PoolFindings.History()];
            var findings = new List<Finding>();
            if ((await codes.CurrentAsync(cancel)).Entries(CodeStandards.ReserveDirection, context.Today).All(c => c.Code != input.Direction) && input.Direction != entry.DirectionCode)
                findings.Add(PoolFindings.Choice("专业方向", nameof(input.Direction)));
            var grassroots = Text(input.Grassroots, "基层领导工作经历", ReserveEntry.LongestGrassroots, nameof(input.Grassroots), findings);
            var aim = Text(input.Aim, "培养方向", ReserveEntry.LongestPlan, nameof(input.Aim), findings);
            var plan = Text(input.Plan, "培养计划", ReserveEntry.LongestPlan, nameof(input.Plan), findings);
            var measures = Text(input.Measures, "培养措施", ReserveEntry.LongestPlan, nameof(input.Measures), findings);
            if (findings.Count > 0)
                return findings;
            (entry.DirectionCode, entry.Grassroots, entry.Aim, entry.Plan, entry.Measures) = (input.Direction!, grassroots, aim, plan, measures);
            desk.Record(context, "reserve.planned", entry, entry.Organisation!.Path, "修改培养方向、计划和措施");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> FollowAsync(FollowReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, Permission.ManageReserve, context, entry =>
        {
            var findings = new List<Finding>();
            if (entry.FollowUps.Exists(f => f.Key == input.FollowKey))
                return Done();
            if (!entry.IsActive)
                return Done(PoolFindings.History());
            if (input.Kind is not { } kind)
                findings.Add(PoolFindings.Choice("跟踪方式", nameof(input.Kind)));
            if (input.On is not { } on)
                findings.Add(PoolFindings.Missing("日期", nameof(input.On)));
            else if (on > context.Today)
                findings.Add(PoolFindings.Future("日期", nameof(input.On)));
            else if (on < entry.EnteredOn)
                findings.Add(PoolFindings.Before(entry.EnteredOn, nameof(input.On)));
            if (input.Kind == FollowUpKind.Yearly)
                findings.AddRange(Year(input.Year, entry, context.Today));
            var content = Text(input.Content, "内容", ReserveFollowUp.LongestContent, nameof(input.Content), findings);
            if (content is null)
                findings.Add(PoolFindings.Missing("内容", nameof(input.Content)));
            var by = Text(input.By, "谈话或者跟踪人", ReserveFollowUp.LongestBy, nameof(input.By), findings);
            if (by is null)
                findings.Add(PoolFindings.Missing("谈话或者跟踪人", nameof(input.By)));
            if (findings.Count > 0)
                return Done([.. findings]);
            entry.FollowUps.Add(new ReserveFollowUp
            {
                Key = input.FollowKey, Kind = input.Kind!.Value, On = input.On!.Value, Year = input.Kind == FollowUpKind.Yearly ? (short)input.Year!.Value : null, Content = content!, By = by!,
            });
            desk.Record(context, "reserve.followed", entry, entry.Organisation!.Path, $"登记{PoolWords.FollowUps[input.Kind.Value]}，{input.On:yyyy-MM-dd}");
            return Done();
        }, cancel);

    private static IEnumerable<Finding> Year(int? year, ReserveEntry entry, DateOnly today)
    {
        if (year is not { } of || of < entry.EnteredOn.Year || of > today.Year)
            yield return PoolFindings.Year(entry.EnteredOn.Year, today.Year);
        else if (entry.FollowUps.Exists(f => f.Year == of))
            yield return PoolFindings.YearTwice(of);
    }

    private static string? Text(string? given, string what, int most, string field, List<Finding> findings)
    {
        var text = ChineseText.Clean(given);
        if (text.Length > most)
            findings.Add(PoolFindings.TooLong(what, most, field));
        return text.Length > 0 ? text : null;
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
