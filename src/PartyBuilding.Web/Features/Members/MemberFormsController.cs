using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Features.Transfers;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Adding a member, ID number first.</summary>
[Route("members")]
[Allow(Permission.ManageMembers)]
public sealed class MemberFormsController(
    OrganisationQueries organisations, MemberArrivalService arrivals, TransferArrivalService transferred, IdNumberLookup lookup, CodeTableStore codes,
    NamesakeQueries namesakes, RequestLimits limits, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? branch, CancellationToken cancel)
        => await FormAsync(nameof(New), new MemberForm { BranchKey = branch }, cancel);

    [HttpPost("new")]
    public async Task<IActionResult> New(MemberForm form, CancellationToken cancel)
    {
        var number = form.ReadNumber(ModelState, clock.Today());
        // Adding tells as much as looking up: a number that is on the books is refused.
        if (number is not null && !limits.MayAskForIdNumber(HttpContext, user))
        {
            ModelState.AddModelError(nameof(form.IdNumber), "查询太频繁，请过一分钟再试；已填写的内容都还在。");
            return await FormAsync(nameof(New), form, cancel);
        }

        if (form.Step == "check")
            return await CheckedAsync(form, number, cancel);
        Require(form.JoinedOn, nameof(form.JoinedOn), "请填写入党时间。");
        if (form.Way is null)
            ModelState.TryAddModelError(nameof(form.Way), "请选择增加方式。");
        if (form.Way == PostingKind.TransferredIn)
            Require(form.ArrivedOn, nameof(form.ArrivedOn), "请填写编入本支部的日期。");
        var again = await FormAsync(nameof(New), form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = form.Way == PostingKind.Admitted
            ? await arrivals.AdmitAsync(
                new AdmitMember(
                    form.BranchKey ?? Guid.Empty, form.Person, form.JoinedOn!.Value, number, form.MissingIdReason, form.PartyGroup, form.SubmissionId),
                user.Command(form.Reason), cancel)
            : string.IsNullOrWhiteSpace(form.LetterNumber)
                ? await arrivals.AddAsync(Existing(form, number), user.Command(form.Reason), cancel)
                : await transferred.ArriveAsync(
                    new RecordArrival(Existing(form, number), form.LetterNumber, TransferReason.Other, TransferFormsController.Dues(form.DuesPaidTo)),
                    user.Command(form.Reason), cancel);
        if (outcome.Findings.Any(f => f.RuleCode == "MEM-NAMESAKE"))
            form.Namesakes = await namesakes.OfAsync(form.Person, user.Scope, cancel);
        return this.Answer(outcome, () => Done(outcome.Value, "已登记。", outcome), () => again);
    }

    private async Task<IActionResult> CheckedAsync(MemberForm form, IdNumber? number, CancellationToken cancel)
    {
        if (number is not null)
            form.Answer = await lookup.AskAsync(number, user.Command(), cancel);
        var again = await FormAsync(nameof(New), form, cancel);
        return ModelState.IsValid ? again : this.Unreadable(again);
    }

    private void Require(DateOnly? day, string field, string words)
    {
        if (day is null && ModelState.GetFieldValidationState(field) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.TryAddModelError(field, words);
    }

    private static AddMember Existing(MemberForm form, IdNumber? number) => new()
    {
        Key = form.SubmissionId,
        BranchKey = form.BranchKey ?? Guid.Empty,
        Person = form.Person,
        IdNumber = number,
        MissingIdReason = form.MissingIdReason,
        JoinedOn = form.JoinedOn!.Value,
        BecameFullOn = form.BecameFullOn,
        Standing = form.BecameFullOn is null ? MemberStanding.Probationary : MemberStanding.Full,
        Way = PostingKind.TransferredIn,
        ArrivedOn = form.ArrivedOn!.Value,
        OutsideName = form.OutsideName,
        PartyGroup = form.PartyGroup,
    };

    private async Task<IActionResult> FormAsync(string view, MemberForm form, CancellationToken cancel)
    {
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        form.Lists = MemberFormLists.Of(await codes.CurrentAsync(cancel), clock.Today(), branches);
        if (branches.Count == 1)
            form.BranchKey ??= branches[0].Key;
        return View(view, form);
    }

    private RedirectToActionResult Done(Guid id, string words, Outcome outcome)
    {
        TempData.Say(words + string.Concat(outcome.Findings.Select(OutcomeExtensions.Words)));
        return RedirectToAction(nameof(MembersController.Details), "Members", new { id });
    }
}
