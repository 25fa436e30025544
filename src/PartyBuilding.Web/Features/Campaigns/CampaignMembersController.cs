using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>One member of a batch.</summary>
[Route("campaigns/members/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class CampaignMembersController(
    CampaignBranchQueries branches, CampaignMemberService members, CampaignMoveService moves, OrganisationNames names, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var form = new MemberForm { On = clock.Today() };
        if (!await FillAsync(form, id, cancel))
            return NotFound();
        form.Fill();
        return View("Member", form);
    }

    [HttpPost("change"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Change(Guid id, MemberForm form, CancellationToken cancel)
        => SendAsync(id, form, "已保存。", c => members.ChangeAsync(
            new ChangeMember(id, form.Version, form.IsFoundAgain, form.IsOffPost, form.IsHosted, form.Achievements, form.Problems, form.Direction), c, cancel), cancel);

    [HttpPost("move"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Move(Guid id, MemberForm form, CancellationToken cancel)
        => SendAsync(id, form, "已调整参加的支部。", c => moves.MoveAsync(new MoveMember(id, form.Version, form.To), c, cancel), cancel);

    [HttpPost("remove"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Remove(Guid id, MemberForm form, CancellationToken cancel)
        => SendAsync(id, form, "已划出。", c => moves.RemoveAsync(new RemoveMember(id, form.Version, form.On ?? c.Today), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(Guid id, MemberForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (!await FillAsync(form, id, cancel))
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Member", form));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Row.RecordedNo);
        return this.Answer(outcome, words, () => Redirect(form.At), () => View("Member", form));
    }

    private async Task<bool> FillAsync(MemberForm form, Guid id, CancellationToken cancel)
    {
        if (await branches.MemberAsync(id, user.Scope, cancel) is not { } row)
            return false;
        (form.Row, form.HomeBranch) = (row, (await names.OfAsync([row.HomeBranchId], cancel)).GetValueOrDefault(row.HomeBranchId, ""));
        form.MayManage = user.May(Permission.ManageMembers) && row.LeftOn is null && row.Batch!.Campaign!.ClosedOn is null;
        form.Receivers = form.MayManage ? [.. (await branches.ReceiversAsync(row.BatchId, user.Scope, cancel)).Where(r => r.Key != row.Branch!.PublicId)] : [];
        return true;
    }
}
