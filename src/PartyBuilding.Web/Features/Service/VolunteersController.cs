using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Service.Roster;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A volunteer session: who of the branch took part.</summary>
[Route("service/volunteering/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class VolunteersController(VolunteerRoster sessions, ServiceRosters rosters, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("people"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> People(Guid id, long version, IReadOnlyList<Guid> people, CancellationToken cancel)
    {
        if (await PageAsync(id, people, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await sessions.SetAsync(new SetVolunteers(id, version, people), user.Command(), cancel);
        // After a conflict the form carries the newest version: sending it again is a decision.
        var again = page with { Version = outcome.Kind == OutcomeKind.Conflict ? page.Version : version };
        return this.Answer(outcome, "已登记参加的党员。", () => Redirect(page.At), () => View("Show", again));
    }

    private async Task<VolunteersPage?> PageAsync(Guid id, IReadOnlyList<Guid>? ticked, CancellationToken cancel)
    {
        if (await sessions.RecordAsync(id, user.Scope, cancel) is not { } record)
            return null;
        var chosen = (ticked ?? [.. record.People.Select(p => p.Key)]).Select(k => k.ToString()).ToHashSet();
        var roster = user.May(Permission.ManageMembers) ? await rosters.OfAsync(record.BranchKey, record.On, cancel) : [];
        foreach (var item in roster)
            item.Selected = chosen.Contains(item.Value);
        return new VolunteersPage(record, record.Version, roster, user.May(Permission.ManageMembers));
    }
}
