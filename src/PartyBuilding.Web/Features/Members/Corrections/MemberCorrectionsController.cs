using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.People;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>Puts the basic facts of a record right, or, for a branch, asks for it.</summary>
[Route("members/{id:guid}")]
[Allow(Permission.ManageMembers)]
public sealed class MemberCorrectionsController(
    MemberQueries members, MemberCorrectionService corrections, ProposalService proposals, CodeTableStore codes, CurrentUser user, TimeProvider clock)
    : Controller
{
    private const string Form = "~/Features/Members/Correct.cshtml";

    /// <summary>A branch is led on to its proposal.</summary>
    [HttpGet("correct")]
    public Task<IActionResult> Correct(Guid id, CancellationToken cancel) => OpenAsync(id, false, cancel);

    [HttpPost("correct")]
    public Task<IActionResult> Correct(Guid id, MemberForm form, CancellationToken cancel)
        => SendAsync(id, form, false, input => corrections.CorrectAsync(input, user.Command(form.Reason), cancel), cancel);

    [HttpGet("propose")]
    public Task<IActionResult> Propose(Guid id, CancellationToken cancel) => OpenAsync(id, true, cancel);

    [HttpPost("propose")]
    public Task<IActionResult> Propose(Guid id, MemberForm form, CancellationToken cancel)
        => SendAsync(
            id, form, true, input => proposals.ProposeBasicsAsync(form.SubmissionId ?? Guid.CreateVersion7(), input, user.Command(form.Reason), cancel), cancel);

    private async Task<IActionResult> OpenAsync(Guid id, bool isProposal, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { Branch: { } branch } record)
            return NotFound();
        if (!isProposal && !MemberEditing.MayDecide(branch.Path, user.Actor, user.Scope))
            return RedirectToAction(nameof(Propose), new { id });
        return await FormAsync(
            new MemberForm
            {
                Version = record.Version, Name = record.Name, SexCode = record.SexCode, BirthDate = record.BirthDate,
                EthnicityCode = record.EthnicityCode, EducationCode = record.EducationCode, JoinedOn = record.Current.JoinedOn,
                BecameFullOn = record.Now(PersonFactKind.BecameFullOn) is { } full ? FactText.Day(full) : null,
            },
            isProposal, cancel);
    }

    private async Task<IActionResult> SendAsync(
        Guid id, MemberForm form, bool isProposal, Func<CorrectMember, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { Branch: not null } record)
            return NotFound();
        if (form.JoinedOn is null && ModelState.GetFieldValidationState(nameof(form.JoinedOn)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.TryAddModelError(nameof(form.JoinedOn), "请填写入党时间。");
        var again = await FormAsync(form, isProposal, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(new CorrectMember
        {
            PersonKey = id, Version = form.Version, Person = form.Person, JoinedOn = form.JoinedOn!.Value, BecameFullOn = form.BecameFullOn,
        });
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Version);
        return this.Answer(
            outcome,
            (isProposal ? "已提出更正申请，等上级审定。" : "已更正。") + string.Concat(outcome.Findings.Select(OutcomeExtensions.Words)),
            () => Redirect(isProposal ? $"/corrections/{outcome.Value}" : $"/members/{id}"),
            () => again);
    }

    private async Task<IActionResult> FormAsync(MemberForm form, bool isProposal, CancellationToken cancel)
    {
        form.Lists = MemberFormLists.Of(await codes.CurrentAsync(cancel), clock.Today(), []);
        form.IsProposal = isProposal;
        return View(Form, form);
    }
}
