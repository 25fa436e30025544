using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>Asking for a transfer: the people, the destination, the case.</summary>
[Route("transfers/new")]
[Allow(Permission.ManageMembers)]
public sealed class TransferFormsController(
    TransferRequestService requests, TransferDestinations destinations, MemberQueries members, OrganisationQueries organisations, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid? branch, Guid? member, CancellationToken cancel)
    {
        var form = new TransferForm { Branch = branch };
        if (member is { } key)
        {
            if (await members.RecordAsync(key, user.Scope, cancel) is not { Branch: { } held })
                return NotFound();
            (form.Branch, form.PersonKeys) = (held.Key, [key]);
        }

        return await FormAsync(form, cancel);
    }

    [HttpPost("/transfers")]
    public async Task<IActionResult> New(TransferForm form, CancellationToken cancel)
    {
        if (form.WhyMoved is null)
            ModelState.TryAddModelError(nameof(form.WhyMoved), "请选择转接原因。");
        var again = await FormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await requests.RequestAsync(
            new RequestTransfer
            {
                Key = form.SubmissionId,
                PersonKeys = form.PersonKeys,
                ToBranchKey = form.ToBranchKey,
                ToCommitteeKey = form.ToCommitteeKey,
                OutsideName = form.OutsideName,
                Reason = form.WhyMoved!.Value,
                Circumstance = form.Circumstance,
                Tie = form.Tie,
                RegisteredElsewhere = form.RegisteredElsewhere,
                Contact = form.Contact,
                DuesPaidTo = Dues(form.DuesPaidTo),
            },
            user.Command(form.Reason), cancel);
        return this.Answer(
            outcome,
            form.PersonKeys.Count > 1 ? $"已提交 {form.PersonKeys.Count} 名党员的转接。" : "已提交转接。",
            () => form.PersonKeys.Count > 1 ? Redirect("/transfers?queue=out") : Redirect($"/transfers/{outcome.Value}"),
            () => again);
    }

    /// <summary>Six digits, also written 2026-06 or 2026.6; what is no month is refused by the command.</summary>
    internal static int? Dues(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var parts = text.Normalize(System.Text.NormalizationForm.FormKC).Split(['-', '.', '/', '年', '月', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var one] when int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => whole,
            [var year, var month] when int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y < 10000
                && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && m < 100 => (y * 100) + m,
            _ => 0,
        };
    }

    private async Task<IActionResult> FormAsync(TransferForm form, CancellationToken cancel)
    {
        var branches = await organisations.BranchesAsync(user.Scope, cancel);
        form.Branches = Choices.Of(branches);
        if (branches.Count == 1)
            form.Branch ??= branches[0].Key;
        form.Committees = [.. (await destinations.CommitteesAsync(cancel)).Select(c => new SelectListItem(c.Name, c.Key.ToString()))];
        if (form.Branch is { } branch)
        {
            var filter = new MemberFilter { Organisation = branch, OwnLevel = true };
            if (await members.ListAsync(filter, user.Scope, 1, cancel) is not { } page)
                return NotFound();
            form.Members = [.. page.Rows.Select(m => new SelectListItem(m.Name, m.Key.ToString(), form.PersonKeys.Contains(m.Key)))];
        }

        return View("New", form);
    }
}
