using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>Puts cases about organisations into the queues of the desk.</summary>
public sealed class CaseDeskLines(CaseQueries cases, CurrentUser user, TimeProvider clock)
{
    public async Task AddAsync(List<QueueLine> todo, List<QueueLine> open, CancellationToken cancel)
    {
        if (!user.May(Permission.ManageOrganisations))
            return;
        var counts = await cases.CountsAsync(user.Scope, manages: true, clock.Today(), cancel);
        if (counts.Todo > 0)
            todo.Add(Line($"{counts.Todo} 件等您办理", "todo", "待办"));
        if (counts.Open > 0)
            open.Add(Line($"{counts.Open} 件已报送，还没有办结", "open", "未办结"));
    }

    private static QueueLine Line(string what, string queue, string when)
        => new(null, when, false, $"组织报批：{what}", "手册2008 L755-775、L783-797", $"/organisation-cases?queue={queue}", "去办理");
}
