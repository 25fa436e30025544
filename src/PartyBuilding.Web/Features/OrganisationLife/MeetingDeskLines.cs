using PartyBuilding.Core.Access;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>What a branch still owes about its meetings: papers and make-ups.</summary>
public sealed class MeetingDeskLines(MeetingQueries meetings, CurrentUser user)
{
    public async Task AddAsync(List<QueueLine> todo, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageMembers) || user.Home?.Kind != OrganisationKind.Branch)
            return;
        Add(todo, await meetings.CountAsync(new MeetingFilter(MeetingList.Open), user.Scope, cancel), "次会议的记录、总结、汇报待补", "手册2008 L1745", "/meetings?list=open");
        Add(todo, await meetings.CountAsync(new MeetingFilter(MeetingList.ToMakeUp), user.Scope, cancel), "次会议有人缺席、待补课", "组织生活", "/meetings?list=tomakeup");
    }

    private static void Add(List<QueueLine> todo, int count, string words, string source, string href)
    {
        if (count > 0)
            todo.Add(new QueueLine(null, "待办", false, $"组织生活：{count} {words}", source, href, "看会议"));
    }
}
