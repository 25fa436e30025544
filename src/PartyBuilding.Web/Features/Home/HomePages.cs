using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Campaigns;
using PartyBuilding.Web.Features.Floating;
using PartyBuilding.Web.Features.Members.Corrections;
using PartyBuilding.Web.Features.OrganisationCases;
using PartyBuilding.Web.Features.OrganisationLife;
using PartyBuilding.Web.Features.Reminders;
using PartyBuilding.Web.Features.Transfers;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Home;

/// <summary>Puts the desk together from what its reader owes, reviews, accepts or administers.</summary>
public sealed class HomePages(
    ReturnLists lists, BranchDesk branch, LevelDesk level, TermDesk terms, TransferDeskLines transfers, CaseDeskLines cases,
    CorrectionDeskLines corrections, FloatingDeskLines floating, MeetingDeskLines meetings, CampaignDeskLines campaigns, DeskFigures figures, ReminderPages reminders, CurrentUser user, TimeProvider clock)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public async Task<HomePage> PageAsync(string? queue, CancellationToken cancel)
    {
        var due = new List<DueCard>();
        var (todo, open, coming) = (new List<QueueLine>(), new List<QueueLine>(), new List<QueueLine>());
        var period = user.May(Permission.ViewReturns) ? await lists.PeriodAsync(null, null, cancel) : null;
        var isBranch = user.Home?.Kind == OrganisationKind.Branch;
        if (period is not null && isBranch)
            await branch.AddAsync(due, todo, open, coming, cancel);
        else if (period is not null)
            await level.AddAsync(period, due, todo, open, coming, cancel);
        await terms.AddAsync(todo, open, coming, cancel);
        await transfers.AddAsync(todo, open, coming, cancel);
        await cases.AddAsync(todo, open, cancel);
        await corrections.AddAsync(todo, open, cancel);
        await floating.AddAsync(todo, cancel);
        await meetings.AddAsync(todo, cancel);
        await campaigns.AddAsync(todo, cancel);
        due.AddRange(AdministratorDesk.For(user.Actor));
        var queues = Queues(todo, open, coming);
        return new HomePage
        {
            Today = clock.Today().ToString("yyyy年M月d日 dddd", Chinese),
            Due = due,
            FiguresTitle = (isBranch ? "本支部" : "本级范围") + (period is null ? "" : $"，{new Month(period.Month).Title}末"),
            Figures = period is null ? [] : await figures.OfAsync(period, isBranch, cancel),
            Reminders = await reminders.CountsAsync(cancel),
            RecordsWork = isBranch && user.May(Permission.ManageMembers),
            Queues = queues,
            Open = queues.FirstOrDefault(q => q.Name == queue) ?? queues[0],
        };
    }

    // Overdue first, then by date; what has no date comes last.
    private static List<HomeQueue> Queues(List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming) =>
    [
        new("todo", "待办", "现在没有要您办的事。", Sorted(todo)),
        new("open", "未办结", "没有已经送出、还没办结的事。", Sorted(open)),
        new("coming", "即将办理", "近期没有即将到您这里的事。", Sorted(coming)),
    ];

    private static List<QueueLine> Sorted(List<QueueLine> lines)
        => [.. lines.OrderByDescending(l => l.IsLate).ThenBy(l => l.Due ?? DateOnly.MaxValue)];
}
