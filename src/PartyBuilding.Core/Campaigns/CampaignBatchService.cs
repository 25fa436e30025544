using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Setting up a batch with its units and its three stages.</summary>
public sealed class CampaignBatchService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places)
{
    public Task<Outcome<Guid>> AddAsync(AddBatch input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<CampaignBatch>().AnyAsync(b => b.PublicId == input.Key && b.Campaign!.PublicId == input.CampaignKey, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var opened = await desk.CampaignAsync(input.CampaignKey, input.Version, context, cancel);
                if (opened.Value is not { } campaign)
                    return Outcome<Guid>.From(opened);
                var organiser = await places.PathAsync(campaign.OrganisationId, cancel);
                var units = await db.Organisations.AsNoTracking().In(context.Scope).Where(o => input.UnitKeys.Contains(o.PublicId)).OrderBy(o => o.Path).ToListAsync(cancel);
                if (units.Count != input.UnitKeys.Distinct().Count())
                    return Outcome<Guid>.NotFound();
                var findings = await FindingsAsync(input, campaign, organiser, units, context.Today, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var number = await db.Set<CampaignBatch>().Where(b => b.CampaignId == campaign.Id).MaxAsync(b => (int?)b.Number, cancel) ?? 0;
                var batch = new CampaignBatch
                {
                    PublicId = input.Key, CampaignId = campaign.Id, Number = (byte)(number + 1),
                    Name = CampaignText.Of(input.Name) ?? CampaignWords.BatchName(number + 1), PlannedStart = input.PlannedStart,
                };
                db.Add(batch);
                await db.SaveChangesAsync(cancel);
                db.AddRange(units.Select(u => new CampaignUnit { BatchId = batch.Id, OrganisationId = u.Id }));
                db.AddRange(CampaignStage.Titles.Select((usual, i) => new CampaignStage
                {
                    BatchId = batch.Id, Number = (byte)(i + 1), Title = CampaignText.Of(input.Stages.ElementAtOrDefault(i)) ?? usual,
                }));
                desk.Record(context, "campaign.batch-added", campaign.PublicId, organiser, $"{batch.Name}：{units.Count} 个参加单位", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<List<Finding>> FindingsAsync(
        AddBatch input, Campaign campaign, string organiser, List<Organisation> units, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        CampaignText.Check(findings, input.Name, "批次名称", nameof(input.Name), 80);
        for (var i = 0; i < input.Stages.Count; i++)
            CampaignText.Check(findings, input.Stages[i], "阶段名称", $"Stages[{i}]", 40);
        if (input.PlannedStart < campaign.OpenedOn || input.PlannedStart > today.AddYears(2))
            findings.Add(CampaignFindings.Day("计划开始日期", campaign.OpenedOn, today.AddYears(2), nameof(input.PlannedStart)));
        if (units.Count == 0)
            findings.Add(CampaignFindings.Choice("参加单位", nameof(input.UnitKeys)));
        var under = PathRange.Under(organiser);
        findings.AddRange(units.Where(u => u.ClosedOn is not null || u.Path == organiser || !under.Contains(u.Path)).Select(u => CampaignFindings.Unit(u.Name)));
        for (var i = 1; i < units.Count; i++)
        {
            if (PathRange.Under(units[i - 1].Path).Contains(units[i].Path))
                findings.Add(CampaignFindings.Overlap(units[i].Name, units[i - 1].Name));
        }

        var others = await db.Set<CampaignUnit>().Where(u => u.Batch!.CampaignId == campaign.Id)
            .Select(u => new { u.Organisation!.Name, u.Organisation.Path }).ToListAsync(cancel);
        findings.AddRange(
            from unit in units
            from other in others
            where PathRange.Under(unit.Path).Contains(other.Path) || PathRange.Under(other.Path).Contains(unit.Path)
            select CampaignFindings.Overlap(unit.Name, other.Name));
        return findings;
    }
}
