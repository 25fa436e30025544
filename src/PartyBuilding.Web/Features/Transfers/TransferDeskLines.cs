using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>Puts transfers into the three queues of the desk, one line a kind of wait.</summary>
public sealed class TransferDeskLines(TransferQueries transfers, CurrentUser user, TimeProvider clock)
{
    public async Task AddAsync(List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageMembers))
            return;
        var counts = await transfers.CountsAsync(user.Scope, clock.Today(), cancel);
        if (counts.Overdue > 0)
            todo.Add(Line($"{counts.Overdue} 件回执或介绍信已过期", "overdue", true, "逾期"));
        if (counts.Todo > 0)
            todo.Add(Line($"{counts.Todo} 件等您办理", "todo", false, "待办"));
        if (counts.Open > 0)
            open.Add(Line($"{counts.Open} 件已送出，还没有办结", "open", false, "未办结"));
        if (counts.Coming > 0)
            coming.Add(Line($"{counts.Coming} 件将转到本单位", "coming", false, "即将办理"));
    }

    private static QueueLine Line(string what, string queue, bool isLate, string when)
        => new(null, when, isLate, $"组织关系转接：{what}", "手册2008 L1685、L1728", $"/transfers?queue={queue}", "去办理");
}
