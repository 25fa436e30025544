using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Completeness;
using PartyBuilding.Core.Members.Files;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members;

/// <summary>The member list and the records.</summary>
[Route("members")]
[Allow(Permission.ViewMembers)]
public sealed class MembersController(
    MemberQueries members, CommitteeQueries committees, OrganisationQueries organisations, CodeTableStore codes, MemberFiles files,
    ProposalQueries proposals, GapQueries gaps, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index([FromQuery] MemberListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    /// <summary>A list narrowed by a name is asked for by POST, so that no name stands in an address.</summary>
    [HttpPost("find")]
    public Task<IActionResult> Find([FromForm] MemberListForm form, CancellationToken cancel) => ListAsync(form, cancel);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, string? tab, CancellationToken cancel)
        => await members.RecordAsync(id, user.Scope, cancel) is { } record
            ? View(new MemberRecordViewModel(
                RecordHead.Of(record, tab is "facts" or "history" ? tab : "basics", user), await WordsAsync(cancel), user.May(Permission.RevealIdNumber),
                await committees.OfPersonAsync(id, cancel), await files.PhotoKeyAsync(id, user.Scope, cancel), await proposals.WaitingAsync(record, cancel),
                (await gaps.OfAsync(record, cancel)).Count))
            : await members.MergedIntoAsync(id, user.Scope, cancel) is { } kept ? RedirectToAction(nameof(Details), new { id = kept }) : NotFound();

    private async Task<IActionResult> ListAsync(MemberListForm form, CancellationToken cancel)
    {
        if (await members.ListAsync(form.ToFilter(), user.Scope, form.Page, cancel) is not { } page)
            return NotFound();
        var nodes = await organisations.TreeAsync(user.Scope, cancel);
        var tree = new TreeViewModel(nodes, form.Organisation ?? nodes.FirstOrDefault()?.Key, key => $"/members?organisation={key}");
        return View("Index", new MemberListViewModel(tree, form, page, await WordsAsync(cancel), user.May(Permission.ManageMembers), user.May(Permission.ExportMembers), user.May(Permission.ImportMembers)));
    }

    private async Task<MemberWords> WordsAsync(CancellationToken cancel) => new(await codes.CurrentAsync(cancel), clock.Today());
}
