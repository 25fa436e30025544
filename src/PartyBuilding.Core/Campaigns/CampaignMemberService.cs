using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What is written about one member apart from the tasks.</summary>
public sealed class CampaignMemberService(PartyBuildingDbContext db, LedgerTransaction ledger, CampaignDesk desk, CampaignMoveService moves)
{
    public Task<Outcome<Guid>> ChangeAsync(ChangeMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await moves.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                var findings = new List<Finding>();
                CampaignText.Check(findings, input.Achievements, "成绩", nameof(input.Achievements), 400);
                CampaignText.Check(findings, input.Problems, "问题", nameof(input.Problems), 400);
                CampaignText.Check(findings, input.Direction, "努力方向", nameof(input.Direction), 400);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = member.Draft();
                (next.IsFoundAgain, next.IsOffPost, next.IsHosted) = (input.IsFoundAgain, input.IsOffPost, input.IsHosted);
                (next.Achievements, next.Problems, next.Direction) = (CampaignText.Of(input.Achievements), CampaignText.Of(input.Problems), CampaignText.Of(input.Direction));
                if (next.SaysAs(member))
                    return Outcome<Guid>.Ok(input.Key);
                member.Supersede(no);
                next.RecordedNo = no;
                db.Add(next);
                desk.Record(context, "campaign.member-changed", member.Key, member.Branch!.Path, "修改标记或评议意见", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
