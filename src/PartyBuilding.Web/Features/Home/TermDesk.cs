using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Returns;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Home;

/// <summary>Elections that are due: a branch's own by date, those of a superior by number.</summary>
public sealed class TermDesk(TermDueQueries terms, CurrentUser user, TimeProvider clock)
{
    public async Task AddAsync(List<QueueLine> todo, List<QueueLine> open, List<QueueLine> coming, CancellationToken cancel)
    {
        if (!user.May(Permission.ViewOrganisations) || user.Home is not { } home)
            return;
        var today = clock.Today();
        var due = await terms.ListAsync(user.Scope, today, cancel);
        if (home.Kind == OrganisationKind.Branch)
        {
            foreach (var own in due.Where(t => t.Stage != TermStage.Running))
                (own.Stage == TermStage.First ? coming : todo).Add(Own(own, today));
            return;
        }

        Add(todo, due, t => t.Stage == TermStage.Overdue, true, "个党组织任期已届满，未换届", "overdue");
        Add(todo, due, t => t.Stage == TermStage.Second, false, "个党组织临近届满", "second");
        Add(todo, due, t => t.Stage == TermStage.Missing, false, "个党组织没有登记届次", "missing");
        Add(open, due, t => t.AwaitReply > 0, false, "个党组织的书记、副书记已选举，待批准", "reply");
        Add(coming, due, t => t.Stage == TermStage.First, false, "个党组织即将届满", "first");
    }

    private static void Add(List<QueueLine> queue, IReadOnlyList<TermDue> due, Func<TermDue, bool> holds, bool isLate, string words, string show)
    {
        var found = due.Where(holds).ToList();
        if (found.Count == 0)
            return;
        var first = found.Min(t => t.DueOn);
        queue.Add(new QueueLine(first, first is { } day ? $"最早 {day:yyyy-MM-dd}" : "—", isLate, $"换届：{found.Count} {words}", "换届", $"/terms?show={show}", "看名单"));
    }

    private static QueueLine Own(TermDue own, DateOnly today) => new(
        own.DueOn, own.DueOn is { } day ? own.Stage == TermStage.Overdue ? Words.Left(day, today) : $"{day:yyyy-MM-dd}" : "—", own.Stage == TermStage.Overdue,
        "换届：" + string.Concat(own.Reminders), "换届", $"/organisations/{own.OrganisationKey}/committee", "看班子");
}
