using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What the steering group found (通报2005 L287), written by who leads and answered by who is meant.</summary>
public sealed class SteeringFindingService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignPlaces places)
{
    public Task<Outcome<Guid>> AddAsync(AddFinding input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BatchAsync(input.BatchKey, null, context, cancel);
                if (opened.Value is not { } batch)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<SteeringFinding>().AnyAsync(f => f.Key == input.Key && f.BatchId == batch.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = new List<Finding>();
                CampaignText.Check(findings, input.Text, "发现的问题", nameof(input.Text), 1000, required: true);
                if (input.Kind is not { } kind || !Enum.IsDefined(kind))
                    findings.Add(CampaignFindings.Choice("问题类别", nameof(input.Kind)));
                if (batch.StartedOn is not { } first)
                    findings.Add(CampaignFindings.NotNow("登记：本批次还没有开始"));
                else if (input.FoundOn < first || input.FoundOn > context.Today)
                    findings.Add(CampaignFindings.Day("发现日期", first, context.Today, nameof(input.FoundOn)));
                var units = await places.UnitsAsync(batch.Id, cancel);
                var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel);
                if (organisation is null || !units.Any(u => PathRange.Under(u).Contains(organisation.Path)))
                    findings.Add(CampaignFindings.Choice("单位或支部", nameof(input.OrganisationKey)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new SteeringFinding
                {
                    Key = input.Key, BatchId = batch.Id, OrganisationId = organisation!.Id, Kind = input.Kind!.Value, FoundOn = input.FoundOn,
                    Text = CampaignText.Of(input.Text)!, RecordedNo = no,
                });
                desk.Record(context, "campaign.finding-added", input.Key, organisation.Path, $"督导组发现问题：{organisation.Name}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> AnswerAsync(AnswerFinding input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var row = await db.Set<SteeringFinding>().Include(f => f.Organisation).Include(f => f.Batch!.Campaign)
                    .SingleOrDefaultAsync(f => f.Key == input.Key && f.SupersededNo == Recorded.Current, cancel);
                if (row?.Organisation is null || !context.Scope.Contains(row.Organisation.Path))
                    return Outcome<Guid>.NotFound();
                if (row.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict(await desk.StaleAsync(input.Key, cancel));
                var findings = new List<Finding>();
                if (row.Batch!.Campaign!.ClosedOn is not null)
                    findings.Add(CampaignFindings.Closed());
                CampaignText.Check(findings, input.Answer, "答复", nameof(input.Answer), 1000, required: true);
                if (input.On < row.FoundOn || input.On > context.Today)
                    findings.Add(CampaignFindings.Day("答复日期", row.FoundOn, context.Today, nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = row.Next(no);
                (next.Answer, next.AnsweredOn) = (CampaignText.Of(input.Answer), input.On);
                db.Add(next);
                desk.Record(context, "campaign.finding-answered", input.Key, row.Organisation.Path, $"答复督导组：{row.Organisation.Name}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
