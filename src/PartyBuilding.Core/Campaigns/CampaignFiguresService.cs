using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>The numbers of a branch: its return within the campaign (通报2005 L253–L261).</summary>
public sealed class CampaignFiguresService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> ReportAsync(ReportFigures input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BatchKey, input.BranchKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<CampaignFigures>().SingleOrDefaultAsync(
                    f => f.BatchId == open.Batch.Id && f.BranchId == open.Branch.Id && f.SupersededNo == Recorded.Current, cancel);
                var row = input.Values.Row(open.Batch.Id, open.Branch.Id, input.On, no);
                if (old is not null && old.On == input.On && FigureField.All.All(f => f.Get(FigureValues.Of(old)) == f.Get(FigureValues.Of(row))))
                    return Outcome<Guid>.Ok(input.BranchKey);
                if ((old?.RecordedNo ?? 0) != input.Version)
                    return Outcome<Guid>.Conflict(await desk.StaleAsync(open.Batch.PublicId, cancel));
                var findings = await FindingsAsync(input, row, open.Batch.StartedOn!.Value, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                old?.Supersede(no);
                db.Add(row);
                desk.Record(context, "campaign.figures-reported", open.Batch.PublicId, open.Branch.Path, $"{open.Branch.Name}填报数字，截至 {input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.BranchKey);
            },
            cancel);

    private async Task<List<Finding>> FindingsAsync(
        ReportFigures input, CampaignFigures row, DateOnly startedOn, CommandContext context, CancellationToken cancel)
    {
        var findings = FigureField.All.Where(f => f.Get(input.Values) is < 0 or > FigureField.Most).Select(f => CampaignFindings.Number(f.Label, f.Name)).ToList();
        if (input.On < startedOn || input.On > context.Today)
            findings.Add(CampaignFindings.Day("截至日期", startedOn, context.Today, nameof(input.On)));
        if (findings.Count > 0)
            return findings;
        var facts = new FigureFacts(
            row.ToBody + row.ToOrganisation + row.ToUnit + row.ToMember, row.CorrectedAtOnce, row.LeadersDue, row.LeadersAtBranch, row.LeadersAtBody, row.LeadersBoth);
        return [.. (await rules.CurrentAsync(cancel)).Evaluate(CampaignChecks.Figures, facts, input.On, RuleOccasion.Decision).Blocking];
    }
}
