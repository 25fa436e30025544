using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Sets;

/// <summary>The information sets of a member: rows, and the history of their fields.</summary>
[Route("members/{id:guid}/sets")]
[Allow(Permission.ViewMembers)]
public sealed class MemberSetsController(
    MemberQueries members, MemberSetQueries sets, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => PageAsync(nameof(Show), id, InfoSets.OfMembers[0].Key, cancel);

    [HttpGet("{set}")]
    public Task<IActionResult> Show(Guid id, string set, CancellationToken cancel) => PageAsync(nameof(Show), id, set, cancel);

    [HttpGet("{set}/history")]
    public Task<IActionResult> History(Guid id, string set, CancellationToken cancel) => PageAsync(nameof(History), id, set, cancel);

    private async Task<IActionResult> PageAsync(string view, Guid id, string key, CancellationToken cancel)
    {
        if (InfoSets.Find(key) is not { } set || await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        return View(view, new SetPage(
            RecordHead.Of(record, "sets", user), set, await sets.CountsAsync(record.Key, cancel), await sets.RowsAsync(record.Key, set, cancel),
            view == nameof(History) ? await sets.HistoryAsync(record.Key, set, cancel: cancel) : null,
            record.Branch is { } branch && MemberEditing.MayEdit(set, branch.Path, user.Actor, user.Scope),
            await codes.CurrentAsync(cancel), clock.Today()));
    }
}
