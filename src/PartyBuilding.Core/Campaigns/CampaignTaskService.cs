using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What each member has done, entered for many at once, and the completion of the branch (通报2005 L253–L263).</summary>
public sealed class CampaignTaskService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places, RuleBook rules)
{
    private const int MostFindings = 10;

    /// <summary>Writes rows only where something changes, so that a second press does nothing.</summary>
    /// <returns>How many members changed.</returns>
    public Task<Outcome<int>> RecordAsync(RecordTasks input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BatchKey, input.BranchKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<int>.From(opened);
                var all = await Here(open).Include(m => m.Person).ToListAsync(cancel);
                var chosen = all.Where(m => input.MemberKeys.Contains(m.Key)).ToList();
                if (chosen.Count != input.MemberKeys.Distinct().Count())
                    return Outcome<int>.NotFound();
                var findings = Asked(input, chosen.Count, open, all, out var feeder);
                if (findings.Count > 0)
                    return Outcome<int>.Refused(findings);
                var book = await rules.CurrentAsync(cancel);
                var changed = new List<(CampaignMember Old, CampaignMember New)>();
                foreach (var member in chosen)
                {
                    var next = member.Draft();
                    Fill(next, input, feeder);
                    if (next.SaysAs(member))
                        continue;
                    findings.AddRange(book.Evaluate(CampaignChecks.Tasks, Facts(next, open.Batch.StartedOn!.Value, context.Today), context.Today, RuleOccasion.Decision).Refusals);
                    changed.Add((member, next));
                }

                if (findings.Count > 0)
                    return Outcome<int>.Refused([.. findings.Take(MostFindings)]);
                foreach (var (old, next) in changed)
                {
                    old.Supersede(no);
                    next.RecordedNo = no;
                    db.Add(next);
                }

                if (changed.Count > 0)
                    desk.Record(context, "campaign.tasks-recorded", open.Batch.PublicId, open.Branch.Path, $"{open.Branch.Name}：登记 {changed.Count} 名党员的{What(input)}", no);
                return Outcome<int>.Ok(changed.Count);
            },
            cancel);

    public Task<Outcome<Guid>> CompleteAsync(CompleteAnalysis input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BatchKey, input.BranchKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (open.Row.AnalysisDoneOn is not null == input.On is not null)
                    return Outcome<Guid>.Ok(input.BranchKey);
                var findings = input.On is { } on ? await CompletingAsync(open, on, context, cancel)
                    : string.IsNullOrWhiteSpace(context.Reason) ? [CampaignFindings.Missing("撤回的理由", "Reason")] : [];
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = open.Row.Next(no);
                next.AnalysisDoneOn = input.On;
                db.Add(next);
                if (input.On is not null)
                    desk.Record(context, "campaign.analysis-completed", open.Batch.PublicId, open.Branch.Path, $"{open.Branch.Name}完成分析评议", no);
                else
                    desk.Record(context, "campaign.analysis-reopened", open.Batch.PublicId, open.Branch.Path, $"{open.Branch.Name}撤回完成分析评议", no);
                return Outcome<Guid>.Ok(input.BranchKey);
            },
            cancel);

    private async Task<IReadOnlyList<Finding>> CompletingAsync(OpenBranch open, DateOnly on, CommandContext context, CancellationToken cancel)
    {
        var start = await db.Set<CampaignStage>().Where(s => s.BatchId == open.Batch.Id && s.Number == CampaignStage.Analysis)
            .Select(s => s.StartedOn).SingleOrDefaultAsync(cancel);
        if (start is not { } first)
            return [CampaignFindings.NotNow("完成：分析评议阶段还没有开始")];
        var all = await Here(open).OrderBy(m => m.Person!.NameSort).ThenBy(m => m.Id)
            .Select(m => new { m.Person!.Name, m.FedBackOn }).ToListAsync(cancel);
        var missing = all.Where(m => m.FedBackOn is null).Select(m => m.Name).ToList();
        // Who came since and is placed nowhere has had no feedback either.
        foreach (var part in places.Unplaced(open.Batch.CampaignId, [open.Branch.Path], context.Scope))
            missing.AddRange(await part.OrderBy(s => s.Id).Select(s => s.Person!.Name + "（还没有落实参加）").ToListAsync(cancel));
        var result = (await rules.CurrentAsync(cancel)).Evaluate(
            CampaignChecks.Completing, new BranchCompletion(all.Count, missing), on, RuleOccasion.Decision);
        if (result.Refuses)
            return result.Blocking;
        var earliest = all.Select(m => m.FedBackOn).Append(first).Max()!.Value;
        return on < earliest || on > context.Today ? [CampaignFindings.Day("完成日期", earliest, context.Today, "On")] : [];
    }

    private IQueryable<CampaignMember> Here(OpenBranch open)
        => db.Set<CampaignMember>().Where(m => m.BatchId == open.Batch.Id && m.BranchId == open.Branch.Id && m.SupersededNo == Recorded.Current && m.LeftOn == null);

    private static List<Finding> Asked(RecordTasks input, int chosen, OpenBranch open, List<CampaignMember> all, out int? feeder)
    {
        var findings = new List<Finding>();
        feeder = all.Find(m => m.Person!.PublicId == input.FedBackBy)?.PersonId;
        if (chosen == 0)
            findings.Add(CampaignFindings.Nobody());
        if (input.IsEmpty)
            findings.Add(CampaignFindings.Nothing());
        if (input.FedBackBy is not null && feeder is null)
            findings.Add(CampaignFindings.Person(nameof(input.FedBackBy)));
        if ((input.Attendance is { } attendance && !Enum.IsDefined(attendance)) || (input.Analysis is { } analysis && !Enum.IsDefined(analysis)))
            findings.Add(CampaignFindings.Choice("方式", nameof(input.Attendance)));
        if (input.Attendance is not (null or CampaignAttendance.None) && input.AttendedOn is null)
            findings.Add(CampaignFindings.Missing("参加日期", nameof(input.AttendedOn)));
        if (input.Analysis is not (null or CampaignAnalysis.None) && input.AnalysedOn is null)
            findings.Add(CampaignFindings.Missing("分析日期", nameof(input.AnalysedOn)));
        if (input.ClearOpinion && open.Row.AnalysisDoneOn is not null)
            findings.Add(CampaignFindings.Done());
        return findings;
    }

    private static void Fill(CampaignMember next, RecordTasks input, int? feeder)
    {
        if (input.Attendance is { } attendance)
            (next.Attendance, next.AttendedOn) = (attendance, attendance == CampaignAttendance.None ? null : input.AttendedOn);
        if (input.Analysis is { } analysis)
            (next.Analysis, next.AnalysedOn) = (analysis, analysis == CampaignAnalysis.None ? null : input.AnalysedOn);
        if (input.ClearOpinion)
            (next.OpinionOn, next.FedBackOn, next.FedBackById, next.FedBackBy) = (null, null, null, null);
        next.OpinionOn = input.OpinionOn ?? next.OpinionOn;
        if (input.FedBackOn is { } fed)
            (next.FedBackOn, next.FedBackById, next.FedBackBy) = (fed, feeder, null);
    }

    private static TaskFacts Facts(CampaignMember next, DateOnly startedOn, DateOnly today) => new(
        next.Person!.Name, next.AttendedOn, next.AnalysedOn, next.OpinionOn, next.FedBackOn, next.FedBackById is not null,
        next.FedBackById == next.PersonId, startedOn, today);

    private static string What(RecordTasks input) => string.Join("、", new[]
    {
        input.Attendance is null ? null : "参加", input.Analysis is null ? null : "分析", input.OpinionOn is null ? null : "评议意见",
        input.FedBackOn is null ? null : "反馈", input.ClearOpinion ? "评议意见（清除）" : null,
    }.OfType<string>());
}
