using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>回头看: a branch answers every question of the campaign (通报2005 L273).</summary>
public sealed class LookBackService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> RecordAsync(RecordLookBack input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BatchKey, input.BranchKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<LookBackAnswer>()
                    .Where(a => a.BatchId == open.Batch.Id && a.BranchId == open.Branch.Id && a.SupersededNo == Recorded.Current).ToListAsync(cancel);
                if (old.Select(a => a.RecordedNo).FirstOrDefault() != input.Version)
                    return Outcome<Guid>.Conflict(await desk.StaleAsync(open.Batch.PublicId, cancel));
                var numbers = await db.Set<CampaignQuestion>().Where(q => q.CampaignId == open.Batch.CampaignId).OrderBy(q => q.Number).Select(q => q.Number).ToListAsync(cancel);
                var lines = input.Answers.Where(a => numbers.Count == 0 ? a.Number == 0 : numbers.Contains(a.Number)).DistinctBy(a => a.Number).ToList();
                var findings = await FindingsAsync(input, open, numbers, lines, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                foreach (var row in old)
                    row.Supersede(no);
                db.AddRange(lines.Select(a => new LookBackAnswer
                {
                    BatchId = open.Batch.Id, BranchId = open.Branch.Id, Number = a.Number, HeldOn = input.HeldOn, IsYes = a.IsYes ?? true,
                    Note = CampaignText.Of(a.Note), RecordedNo = no,
                }));
                desk.Record(context, "campaign.look-back-recorded", open.Batch.PublicId, open.Branch.Path, $"{open.Branch.Name}回头看，{input.HeldOn:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.BranchKey);
            },
            cancel);

    private async Task<List<Finding>> FindingsAsync(
        RecordLookBack input, OpenBranch open, List<byte> numbers, List<LookBackLine> lines, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        for (var i = 0; i < input.Answers.Count; i++)
            CampaignText.Check(findings, input.Answers[i].Note, "情况", $"Answers[{i}].Note", 400, required: numbers.Count == 0);
        if (input.HeldOn < open.Batch.StartedOn || input.HeldOn > context.Today)
            findings.Add(CampaignFindings.Day("回头看日期", open.Batch.StartedOn!.Value, context.Today, nameof(input.HeldOn)));
        if (numbers.Count == 0 && lines.Count == 0)
            findings.Add(CampaignFindings.Missing("回头看的情况", "Answers[0].Note"));
        var facts = new LookBackFacts(
            [.. numbers.Where(n => lines.Find(a => a.Number == n)?.IsYes is null)],
            [.. lines.Where(a => a.IsYes == false && CampaignText.Of(a.Note) is null).Select(a => a.Number)]);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(CampaignChecks.LookBack, facts, input.HeldOn, RuleOccasion.Decision).Blocking);
        return findings;
    }
}
