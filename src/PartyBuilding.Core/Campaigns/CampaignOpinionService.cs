using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>The register of opinions: each with its measure, the person responsible and the node (通报2005 L265–L269).</summary>
public sealed class CampaignOpinionService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> SaveAsync(SaveOpinion input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BatchKey, input.BranchKey, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<CampaignOpinion>().SingleOrDefaultAsync(
                    o => o.Key == input.Key && o.BatchId == open.Batch.Id && o.BranchId == open.Branch.Id && o.SupersededNo == Recorded.Current, cancel);
                if (old is null && (input.Version != 0 || await db.Set<CampaignOpinion>().AnyAsync(o => o.Key == input.Key, cancel)))
                    return Outcome<Guid>.NotFound();
                // The second copy of a new one.
                if (old is not null && input.Version == 0)
                    return Outcome<Guid>.Ok(input.Key);
                if (old is not null && old.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict(await desk.StaleAsync(input.Key, cancel));
                var responsible = input.Responsible is { } person ? await ResponsibleAsync(open, person, cancel) : null;
                var findings = Fields(input, responsible);
                if (findings.Count == 0)
                    findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(CampaignChecks.Opinion, Facts(input, context.Today), input.ReceivedOn!.Value, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var row = old?.Next(no) ?? New(input, open, no);
                Fill(row, input, responsible);
                db.Add(row);
                var kind = old is null ? "campaign.opinion-registered" : "campaign.opinion-changed";
                desk.Record(context, kind, input.Key, open.Branch.Path, old is null ? "登记意见" : $"办理意见：{CampaignWords.Results[row.Result]}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private Task<int?> ResponsibleAsync(OpenBranch open, Guid person, CancellationToken cancel)
        => db.Set<CampaignMember>().Where(m => m.BatchId == open.Batch.Id && m.BranchId == open.Branch.Id && m.SupersededNo == Recorded.Current
            && m.LeftOn == null && m.Person!.PublicId == person).Select(m => (int?)m.PersonId).SingleOrDefaultAsync(cancel);

    private static List<Finding> Fields(SaveOpinion input, int? responsible)
    {
        var findings = new List<Finding>();
        if (input.Source is not { } source || !Enum.IsDefined(source))
            findings.Add(CampaignFindings.Choice("来源", nameof(input.Source)));
        if (input.Addressee is not { } addressee || !Enum.IsDefined(addressee))
            findings.Add(CampaignFindings.Choice("提给谁", nameof(input.Addressee)));
        if (input.Channel is not { } channel || !Enum.IsDefined(channel))
            findings.Add(CampaignFindings.Choice("渠道", nameof(input.Channel)));
        if (!Enum.IsDefined(input.Result))
            findings.Add(CampaignFindings.Choice("办理结果", nameof(input.Result)));
        if (input.ReceivedOn is null)
            findings.Add(CampaignFindings.Missing("收到日期", nameof(input.ReceivedOn)));
        if (input.Responsible is not null && responsible is null)
            findings.Add(CampaignFindings.Person(nameof(input.Responsible)));
        CampaignText.Check(findings, input.Text, "意见内容", nameof(input.Text), 1000, required: true);
        CampaignText.Check(findings, input.ResponsibleName, "责任人", nameof(input.ResponsibleName), 60);
        CampaignText.Check(findings, input.Measure, "整改措施", nameof(input.Measure), 1000);
        CampaignText.Check(findings, input.Explanation, "说明", nameof(input.Explanation), 1000);
        CampaignText.Check(findings, input.RuleMade, "建立的制度", nameof(input.RuleMade), 120);
        return findings;
    }

    private static OpinionFacts Facts(SaveOpinion input, DateOnly today) => new(
        input.ReceivedOn!.Value, input.DueOn, input.ClosedOn, CampaignText.Of(input.Measure) is not null,
        input.Responsible is not null || CampaignText.Of(input.ResponsibleName) is not null, CampaignText.Of(input.Explanation) is not null, input.Result, today);

    private static CampaignOpinion New(SaveOpinion input, OpenBranch open, long no) => new()
    {
        Key = input.Key, BatchId = open.Batch.Id, BranchId = open.Branch.Id, Source = input.Source!.Value, Addressee = input.Addressee!.Value,
        Channel = input.Channel!.Value, Text = "", ReceivedOn = input.ReceivedOn!.Value, RecordedNo = no,
    };

    private static void Fill(CampaignOpinion row, SaveOpinion input, int? responsible)
    {
        (row.Source, row.Addressee, row.Channel) = (input.Source!.Value, input.Addressee!.Value, input.Channel!.Value);
        (row.Text, row.ReceivedOn) = (CampaignText.Of(input.Text)!, input.ReceivedOn!.Value);
        (row.ResponsibleId, row.Responsible) = (responsible, null);
        row.ResponsibleName = responsible is null ? CampaignText.Of(input.ResponsibleName) : null;
        (row.DueOn, row.Measure, row.Result, row.ClosedOn) = (input.DueOn, CampaignText.Of(input.Measure), input.Result, input.ClosedOn);
        (row.Explanation, row.RuleMade) = (CampaignText.Of(input.Explanation), CampaignText.Of(input.RuleMade));
    }
}
