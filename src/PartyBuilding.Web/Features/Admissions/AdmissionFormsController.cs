using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Registering an application; the ID number finds the person before anything else is typed.</summary>
[Route("admissions")]
[Allow(Permission.ManageMembers)]
public sealed class AdmissionFormsController(
    AdmissionOpening opening, OrganisationQueries organisations, IdNumberLookup lookup, CodeTableStore codes, RequestLimits limits, CurrentUser user,
    TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid? branch, bool posthumous, CancellationToken cancel)
        => FormAsync(new AdmissionOpenForm { BranchKey = branch, IsPosthumous = posthumous, AppliedOn = clock.Today() }, cancel);

    [HttpPost("new")]
    public async Task<IActionResult> New(AdmissionOpenForm form, CancellationToken cancel)
    {
        var number = form.ReadNumber(ModelState, clock.Today());
        if (number is not null && !limits.MayAskForIdNumber(HttpContext, user))
        {
            ModelState.AddModelError(nameof(form.IdNumber), "查询太频繁，请过一分钟再试；已填写的内容都还在。");
            return await FormAsync(form, cancel);
        }

        if (form.Step == "check")
        {
            if (number is not null)
                form.Answer = await lookup.AskAsync(number, user.Command(), cancel);
            var looked = await FormAsync(form, cancel);
            return ModelState.IsValid ? looked : this.Unreadable(looked);
        }

        if (form.AppliedOn is null)
            ModelState.TryAddModelError(nameof(form.AppliedOn), "请填写申请日期。");
        if (form.Stratum is null && !form.IsPosthumous)
            ModelState.TryAddModelError(nameof(form.Stratum), "请选择社会阶层。");
        var again = await FormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await opening.OpenAsync(Command(form, number), user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return this.Answer(
            outcome,
            "已登记申请。",
            () => Redirect($"/admissions/{outcome.Value}"),
            () => again);
    }

    private static OpenAdmission Command(AdmissionOpenForm form, IdNumber? number) => new()
    {
        Key = form.SubmissionId, BranchKey = form.BranchKey ?? Guid.Empty, Person = form.Person, IdNumber = number, MissingIdReason = form.MissingIdReason,
        AppliedOn = form.AppliedOn!.Value, Route = form.IsPosthumous ? AdmissionRoute.Posthumous : AdmissionRoute.Ordinary, Category = form.Category,
        Stratum = form.Stratum ?? SocialStratum.Other, Ticks = form.Ticks, Text = form.Text,
    };

    private async Task<IActionResult> FormAsync(AdmissionOpenForm form, CancellationToken cancel)
    {
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        form.Lists = MemberFormLists.Of(await codes.CurrentAsync(cancel), clock.Today(), branches);
        if (branches.Count == 1)
            form.BranchKey ??= branches[0].Key;
        return View("New", form);
    }
}
