using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members;

/// <summary>The steps of a membership, each from a day on.</summary>
[Route("members/{id:guid}")]
[Allow(Permission.ManageMembers)]
public sealed class MemberStepsController(
    MemberQueries members, OrganisationQueries organisations, MemberTransferService transfers, MemberLeavingService leaving,
    MemberArrivalService arrivals, MemberStateService states, PartyGroupQueries groups, CurrentUser user) : Controller
{
    [HttpGet("transfer")]
    public Task<IActionResult> Transfer(Guid id, CancellationToken cancel) => FormAsync("MemberTransfer", id, new MemberStepForm(), cancel);

    [HttpPost("transfer")]
    public Task<IActionResult> Transfer(Guid id, MemberStepForm form, CancellationToken cancel)
    {
        if (form.ToBranchKey is null == string.IsNullOrWhiteSpace(form.OutsideName))
            ModelState.TryAddModelError(nameof(form.ToBranchKey), "转入支部和区外单位，填写其中一项。");
        return SendAsync("MemberTransfer", id, form, "已补记转接。", (day, context) => form.ToBranchKey is { } branch
            ? transfers.TransferAsync(new TransferMember(id, form.Version, branch, day, form.Group, form.LetterNumber), context, cancel)
            : transfers.TransferOutAsync(new TransferMemberOut(id, form.Version, day, form.OutsideName ?? "", form.LetterNumber), context, cancel), cancel);
    }

    [HttpGet("leave")]
    public Task<IActionResult> Leave(Guid id, CancellationToken cancel) => FormAsync("MemberLeave", id, new MemberStepForm(), cancel);

    [HttpPost("leave")]
    public Task<IActionResult> Leave(Guid id, MemberStepForm form, CancellationToken cancel)
        => SendAsync("MemberLeave", id, form, "已登记减少。", (day, context) => leaving.LeaveAsync(
            new LeaveParty(id, form.Version, form.Kind ?? default(PostingKind), day, form.Document, form.DocumentOn), context, cancel), cancel);

    [HttpGet("restore")]
    public Task<IActionResult> Restore(Guid id, CancellationToken cancel) => FormAsync("MemberRestore", id, new MemberStepForm(), cancel);

    [HttpPost("restore")]
    public Task<IActionResult> Restore(Guid id, MemberStepForm form, CancellationToken cancel)
        => SendAsync("MemberRestore", id, form, "已恢复党籍。", (day, context) => arrivals.RestoreAsync(
            new RestoreMember(id, form.Version, form.ToBranchKey ?? Guid.Empty, day), context, cancel), cancel);

    [HttpGet("become-full")]
    public Task<IActionResult> BecomeFull(Guid id, CancellationToken cancel) => FormAsync("MemberFull", id, new MemberStepForm(), cancel);

    [HttpPost("become-full")]
    public Task<IActionResult> BecomeFull(Guid id, MemberStepForm form, CancellationToken cancel)
        => SendAsync("MemberFull", id, form, "已登记转正。", (day, context) => states.BecomeFullAsync(
            new BecomeFull(id, form.Version, day), context, cancel), cancel);

    [HttpGet("group")]
    public Task<IActionResult> Group(Guid id, CancellationToken cancel) => FormAsync("MemberGroup", id, new MemberStepForm(), cancel);

    [HttpPost("group")]
    public Task<IActionResult> Group(Guid id, MemberStepForm form, CancellationToken cancel)
        => SendAsync("MemberGroup", id, form, "已调整党小组。", (day, context) => states.ChangeGroupAsync(
            new ChangePartyGroup(id, form.Version, form.Group, day), context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        string view, Guid id, MemberStepForm form, string words, Func<DateOnly, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (form.EffectiveOn is null)
            ModelState.TryAddModelError(nameof(form.EffectiveOn), "请填写生效日期。");
        var again = await FormAsync(view, id, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(form.EffectiveOn!.Value, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(MembersController.Details), "Members", new { id }),
            () => again);
    }

    private async Task<IActionResult> FormAsync(string view, Guid id, MemberStepForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        (form.Key, form.Name, form.Branch, form.BranchKey) = (id, record.Name, record.Branch?.Name, record.Branch?.Key);
        if (view is "MemberTransfer" or "MemberRestore")
            form.Choices = Choices.Of((await organisations.BranchesAsync(user.Scope, cancel)).Where(o => o.Key != record.Branch?.Key));
        if (view == "MemberGroup" && record.Branch is { } branch)
            form.Groups = await organisations.RecordAsync(branch.Key, user.Scope, cancel) is { } found ? await groups.NamesAsync(found.Id, cancel) : [];
        return View(view, form);
    }
}
