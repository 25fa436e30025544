using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>Proposals for correction on the desk: to decide, and asked for.</summary>
public sealed class CorrectionDeskLines(ProposalQueries proposals, CurrentUser user)
{
    public async Task AddAsync(List<QueueLine> todo, List<QueueLine> open, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageMembers))
            return;
        if (await proposals.CountAsync(ProposalQueue.Todo, user.Actor, user.Scope, cancel) is > 0 and var waits)
            todo.Add(Line($"更正申请：{waits} 件等您审定", "todo", "待审", "去审定"));
        if (await proposals.CountAsync(ProposalQueue.Open, user.Actor, user.Scope, cancel) is > 0 and var asked)
            open.Add(Line($"更正申请：{asked} 件等上级审定", "open", "已提出", "查看"));
    }

    private static QueueLine Line(string text, string queue, string when, string link)
        => new(null, when, false, text, "党员信息更正", $"/corrections?queue={queue}", link);
}
