using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>What waits in the registers, one line a kind, each opening its list.</summary>
public sealed class FloatingDeskLines(FloatingQueries stays, SituationQueries situations, CurrentUser user, TimeProvider clock)
{
    public async Task AddAsync(List<QueueLine> todo, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageMembers))
            return;
        var today = clock.Today();
        var found = await stays.CountsAsync(user.Scope, today, cancel);
        var others = await situations.CountsAsync(user.Scope, today, cancel);
        Add(todo, found.Due, "张流动党员活动证年审到期", "手册2008 L1833", "/floating?list=due");
        Add(todo, found.ToFile, "名流入党员的活动证待查验、备案", "手册2008 L1833", "/floating?list=tofile");
        Add(todo, found.ToLink, "名党员在别处登记流入，待本支部确认", "手册2008 L1829", "/floating?list=tolink");
        Add(todo, others[SituationList.ToConfirm], "名党员失去联系已满期限，待认定", "手册2008 L1833", "/situations?list=toconfirm");
        Add(todo, others[SituationList.Unplaced], "名找到的党员还没有安置", "失联登记", "/situations?list=unplaced");
        Add(todo, others[SituationList.Overdue], "名暂留、出国（境）党员已过预计结束日期", "暂留登记", "/situations?list=overdue");
    }

    private static void Add(List<QueueLine> todo, int count, string words, string source, string href)
    {
        if (count > 0)
            todo.Add(new QueueLine(null, "待办", false, $"流动与联系：{count} {words}", source, href, "看名单"));
    }
}
