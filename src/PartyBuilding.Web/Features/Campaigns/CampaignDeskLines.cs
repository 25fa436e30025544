using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>What running campaigns still wait for, one line a kind, each opening its list.</summary>
public sealed class CampaignDeskLines(CampaignTodoQueries campaigns, CampaignOpinionQueries opinions, CurrentUser user, TimeProvider clock)
{
    public async Task AddAsync(List<QueueLine> todo, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageMembers))
            return;
        foreach (var batch in await campaigns.OfAsync(user.Scope, cancel))
        {
            var at = $"/campaigns/batches/{batch.BatchKey}";
            var mine = user.Home is { Kind: OrganisationKind.Branch } home ? $"{at}/branches/{home.PublicId}" : $"{at}/members";
            Add(batch.Unplaced, "名党员还没有落实参加的支部", $"{at}/members?list=unplaced", "综述2005 L16");
            Add(batch.NotTookPart, "名党员还没有参加", $"{mine}?list=nottookpart", "通报2005 L263");
            Add(batch.NoFeedback, "名党员还没有得到评议意见的反馈", $"{mine}?list=nofeedback", "通报2005 L263");
            Add(batch.Findings, "个督导组发现的问题还没有答复", $"{at}#findings", "通报2005 L287");
            Add(
                await opinions.CountAsync(OpinionList.Overdue, null, null, user.Scope, clock.Today(), cancel), "条意见已过时间节点",
                $"{at}/opinions?list=overdue", "通报2005 L265");

            void Add(int count, string words, string href, string source)
            {
                if (count > 0)
                    todo.Add(new QueueLine(batch.PlannedEnd, "待办", batch.PlannedEnd < clock.Today(), $"{batch.Name}：{count} {words}", source, href, "看名单"));
            }
        }
    }
}
