using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Stages begin in their order, may be prolonged, and end (通报2005 L249–L279).</summary>
public sealed class CampaignStageService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places, RuleBook rules)
{
    public Task<Outcome<Guid>> StartAsync(StartStage input, CommandContext context, CancellationToken cancel = default)
        => OnStageAsync(input.BatchKey, input.Version, input.Number, context, "campaign.stage-started", async (batch, stages, stage) =>
        {
            if (stage.StartedOn is not null)
                return Refused(CampaignFindings.NotNow("开始这个阶段，它已经开始"));
            var book = await rules.CurrentAsync(cancel);
            var former = stages.Find(s => s.Number == stage.Number - 1);
            var facts = new StageFacts(stage.Number, former?.StartedOn, input.On, null, input.PlannedEnd, null, context.Today, context.Reason);
            var result = book.Evaluate(CampaignChecks.Starting, facts, input.On, RuleOccasion.Decision)
                + book.Evaluate(CampaignChecks.Days, facts, input.On, RuleOccasion.Decision);
            if (stage.Number == 1)
            {
                if (input.On < batch.Campaign!.OpenedOn)
                    return Refused(CampaignFindings.Day("开始日期", batch.Campaign.OpenedOn, context.Today, nameof(input.On)));
                var unplaced = await places.CountUnplacedAsync(batch, context.Scope, cancel);
                result += book.Evaluate(CampaignChecks.Placing, new PlacementFacts(unplaced, false), input.On, RuleOccasion.Decision);
                if (!await db.Set<CampaignBranch>().AnyAsync(b => b.BatchId == batch.Id && b.SupersededNo == Recorded.Current, cancel))
                    return Refused(CampaignFindings.NotNow("开始：参加单位没有支部，或者还没有点“落实参加”"));
            }

            if (result.Refuses)
                return (null, result.Blocking);
            (stage.StartedOn, stage.PlannedEnd) = (input.On, input.PlannedEnd);
            if (stage.Number == 1)
                batch.StartedOn = input.On;
            return ($"{batch.Name}进入{stage.Title}阶段，{input.On:yyyy-MM-dd}", []);
        }, cancel);

    public Task<Outcome<Guid>> ProlongAsync(ProlongStage input, CommandContext context, CancellationToken cancel = default)
        => OnStageAsync(input.BatchKey, input.Version, input.Number, context, "campaign.stage-prolonged", async (batch, _, stage) =>
        {
            var facts = new StageFacts(
                stage.Number, null, stage.StartedOn, stage.EndedOn, stage.PlannedEnd, input.NewEnd, context.Today, context.Reason);
            var result = (await rules.CurrentAsync(cancel)).Evaluate(CampaignChecks.Prolonging, facts, context.Today, RuleOccasion.Decision);
            if (result.Refuses)
                return (null, result.Blocking);
            if (ChineseText.Clean(context.Reason).Length > 400)
                return Refused(CampaignFindings.TooLong("理由", 400, "Reason"));
            if (stage.PlannedEnd is { } former)
            {
                db.Add(new CampaignStageDelay
                {
                    StageId = stage.Id, FormerEnd = former, NewEnd = input.NewEnd!.Value, Reason = ChineseText.Clean(context.Reason), DecidedOn = context.Today,
                });
            }

            stage.PlannedEnd = input.NewEnd;
            return ($"{batch.Name}{stage.Title}阶段延长到 {input.NewEnd:yyyy-MM-dd}", []);
        }, cancel);

    public Task<Outcome<Guid>> EndAsync(EndStage input, CommandContext context, CancellationToken cancel = default)
        => OnStageAsync(input.BatchKey, input.Version, input.Number, context, "campaign.stage-ended", async (batch, stages, stage) =>
        {
            if (stage.StartedOn is null || stage.EndedOn is not null)
                return Refused(CampaignFindings.NotNow("结束这个阶段，它不在进行中"));
            if (stages.Exists(s => s.Number < stage.Number && s.EndedOn is null))
                return Refused(CampaignFindings.NotNow("结束这个阶段，前面的阶段还没有结束"));
            var findings = new List<Finding>();
            CampaignText.Check(findings, input.Summary, "阶段小结", nameof(input.Summary), 1000);
            if (findings.Count > 0)
                return (null, findings);
            var book = await rules.CurrentAsync(cancel);
            var facts = new StageFacts(stage.Number, null, stage.StartedOn, input.On, null, null, context.Today, context.Reason);
            var branches = await db.Set<CampaignBranch>().CountAsync(b => b.BatchId == batch.Id && b.SupersededNo == Recorded.Current, cancel);
            var undone = await Undone(batch.Id).CountAsync(cancel);
            var result = book.Evaluate(CampaignChecks.Days, facts, input.On, RuleOccasion.Decision)
                + book.Evaluate(CampaignChecks.Ending, new StageEnding(stage.Number, branches, undone), input.On, RuleOccasion.Decision, context.Reason);
            if (result.Refuses)
                return (null, result.Blocking);
            (stage.EndedOn, stage.Summary) = (input.On, CampaignText.Of(input.Summary));
            if (stage.Number == stages.Count)
                batch.EndedOn = input.On;
            return ($"{batch.Name}{stage.Title}阶段结束，{input.On:yyyy-MM-dd}", result.Warnings);
        }, cancel);

    // A branch where nobody takes part has nothing to complete.
    private IQueryable<CampaignBranch> Undone(int batchId)
        => db.Set<CampaignBranch>().Where(b => b.BatchId == batchId && b.SupersededNo == Recorded.Current && b.AnalysisDoneOn == null
            && db.Set<CampaignMember>().Any(m => m.BatchId == batchId && m.BranchId == b.BranchId && m.SupersededNo == Recorded.Current && m.LeftOn == null));

    private Task<Outcome<Guid>> OnStageAsync(
        Guid key, int version, byte number, CommandContext context, string kind,
        Func<CampaignBatch, List<CampaignStage>, CampaignStage, Task<(string? Summary, IReadOnlyList<Finding> Findings)>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BatchAsync(key, version, context, cancel);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                var stages = await db.Set<CampaignStage>().Where(s => s.BatchId == batch.Id).OrderBy(s => s.Number).ToListAsync(cancel);
                if (stages.Find(s => s.Number == number) is not { } stage)
                    return Outcome<Guid>.NotFound();
                var (summary, findings) = await work(batch, stages, stage);
                if (summary is null)
                    return Outcome<Guid>.Refused(findings);
                await desk.RecordAsync(context, kind, batch.PublicId, batch.Campaign!.OrganisationId, summary, no, cancel);
                return Outcome<Guid>.Ok(key, findings);
            },
            cancel);

    private static (string? Summary, IReadOnlyList<Finding> Findings) Refused(Finding finding) => (null, [finding]);
}
