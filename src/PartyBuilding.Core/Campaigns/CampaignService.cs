using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Opening, changing and closing a campaign.</summary>
public sealed class CampaignService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk)
{
    public Task<Outcome<Guid>> OpenAsync(OpenCampaign input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var organiser = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel);
                if (organiser is null)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<Campaign>().AnyAsync(c => c.PublicId == input.Key && c.OrganisationId == organiser.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = Texts(input.Name, input.Basis, input.LeadingGroup, input.SteeringGroup, input.Questions);
                if (organiser.Kind == OrganisationKind.Branch)
                    findings.Add(CampaignFindings.Organiser());
                if (input.OpenedOn < organiser.FoundedOn || input.OpenedOn > context.Today.AddYears(1))
                    findings.Add(CampaignFindings.Day("开始日期", organiser.FoundedOn, context.Today.AddYears(1), nameof(input.OpenedOn)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var campaign = new Campaign
                {
                    PublicId = input.Key, OrganisationId = organiser.Id, Name = CampaignText.Of(input.Name)!, Basis = CampaignText.Of(input.Basis)!,
                    LeadingGroup = CampaignText.Of(input.LeadingGroup), SteeringGroup = CampaignText.Of(input.SteeringGroup), OpenedOn = input.OpenedOn,
                };
                db.Add(campaign);
                await db.SaveChangesAsync(cancel);
                Ask(campaign.Id, input.Questions);
                desk.Record(context, "campaign.opened", campaign.PublicId, organiser.Path, $"开展{campaign.Name}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ChangeAsync(ChangeCampaign input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.CampaignAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } campaign)
                    return Outcome<Guid>.From(opened);
                var findings = Texts(input.Name, input.Basis, input.LeadingGroup, input.SteeringGroup, input.Questions);
                var asked = await db.Set<CampaignQuestion>().Where(q => q.CampaignId == campaign.Id).OrderBy(q => q.Number).ToListAsync(cancel);
                var isSame = asked.Select(q => q.Text).SequenceEqual(Clean(input.Questions), StringComparer.Ordinal);
                if (!isSame && await db.Set<LookBackAnswer>().AnyAsync(a => a.Batch!.CampaignId == campaign.Id && a.SupersededNo == Recorded.Current, cancel))
                    findings.Add(CampaignFindings.Questions());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                (campaign.Name, campaign.Basis) = (CampaignText.Of(input.Name)!, CampaignText.Of(input.Basis)!);
                (campaign.LeadingGroup, campaign.SteeringGroup) = (CampaignText.Of(input.LeadingGroup), CampaignText.Of(input.SteeringGroup));
                if (!isSame)
                {
                    db.RemoveRange(asked);
                    await db.SaveChangesAsync(cancel);
                    Ask(campaign.Id, input.Questions);
                }

                await desk.RecordAsync(context, "campaign.changed", campaign.PublicId, campaign.OrganisationId, $"修改{campaign.Name}", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Once every batch that began has ended its stages; afterwards nothing is written any more.</summary>
    public Task<Outcome<Guid>> CloseAsync(CloseCampaign input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.CampaignAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } campaign)
                    return Outcome<Guid>.From(opened);
                var batches = await db.Set<CampaignBatch>().AsNoTracking().Where(b => b.CampaignId == campaign.Id).OrderBy(b => b.Number).ToListAsync(cancel);
                var earliest = batches.Select(b => b.EndedOn).Append(campaign.OpenedOn).Max()!.Value;
                if (batches.Find(b => b.StartedOn is not null && b.EndedOn is null) is { } running)
                    return Outcome<Guid>.Refused(CampaignFindings.Running(running.Name));
                if (input.On < earliest || input.On > context.Today)
                    return Outcome<Guid>.Refused(CampaignFindings.Day("结束日期", earliest, context.Today, nameof(input.On)));
                campaign.ClosedOn = input.On;
                await desk.RecordAsync(context, "campaign.closed", campaign.PublicId, campaign.OrganisationId, $"结束{campaign.Name}", no, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private void Ask(int campaignId, IReadOnlyList<string?> questions)
        => db.AddRange(Clean(questions).Select((text, i) => new CampaignQuestion { CampaignId = campaignId, Number = (byte)(i + 1), Text = text }));

    private static IEnumerable<string> Clean(IReadOnlyList<string?> questions) => questions.Select(CampaignText.Of).OfType<string>();

    private static List<Finding> Texts(string? name, string? basis, string? leading, string? steering, IReadOnlyList<string?> questions)
    {
        var findings = new List<Finding>();
        CampaignText.Check(findings, name, "教育活动的名称", "Name", 80, required: true);
        CampaignText.Check(findings, basis, "依据的文件", "Basis", 200, required: true);
        CampaignText.Check(findings, leading, "领导小组", "LeadingGroup", 200);
        CampaignText.Check(findings, steering, "督导组", "SteeringGroup", 200);
        for (var i = 0; i < questions.Count; i++)
            CampaignText.Check(findings, questions[i], "问题", $"Questions[{i}]", 200);
        if (Clean(questions).Count() > CampaignQuestion.Most)
            findings.Add(CampaignFindings.NotNow($"填写多于 {CampaignQuestion.Most} 个问题"));
        return findings;
    }
}
