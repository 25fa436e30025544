using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Who does the dues work of an organisation, and its account.</summary>
[Route("dues/units/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesStaffController(DuesBookQueries books, DuesStaffService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("staff")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await PageAsync(id, new DuesOfficerForm(), new DuesAccountForm(), cancel) is { } page ? View("Staff", page) : NotFound();

    [HttpPost("officers"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Appoint(Guid id, [Bind(Prefix = "Officer")] DuesOfficerForm form, Guid submissionId, CancellationToken cancel)
    {
        if (form.Post is null)
            ModelState.TryAddModelError("Officer.Post", "请选择岗位。");
        if (form.PersonKey is null)
            ModelState.TryAddModelError("Officer.PersonKey", "请选择党员。");
        if (form.TrainedOn is null)
            ModelState.TryAddModelError("Officer.TrainedOn", "请填写培训日期。");
        if (form.FromOn is null)
            ModelState.TryAddModelError("Officer.FromOn", "请填写任职日期。");
        return SendAsync(
            id, "已登记任职。", form, new DuesAccountForm(),
            async () => (await service.AppointAsync(
                new AppointDuesOfficer(submissionId, id, form.PersonKey!.Value, form.Post!.Value, form.TrainedOn!.Value, form.FromOn!.Value), user.Command(), cancel)).At("Officer"), cancel);
    }

    [HttpPost("officers/{officer:guid}/end"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> End(Guid id, Guid officer, DateOnly? on, CancellationToken cancel)
        => SendAsync(id, "已登记卸任。", new DuesOfficerForm(), new DuesAccountForm(), () => service.EndAsync(id, officer, on ?? clock.Today(), user.Command(), cancel), cancel);

    [HttpPost("account"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Account(Guid id, [Bind(Prefix = "Account")] DuesAccountForm form, Guid submissionId, CancellationToken cancel)
        => SendAsync(
            id, "已登记专户。", new DuesOfficerForm(), form,
            async () => (await service.SetAccountAsync(
                new SetDuesAccount(submissionId, id, form.Bank, form.Number, form.OpenedOn ?? clock.Today(), form.IsDuesOnly, form.IsDesignatedBank), user.Command(), cancel)).At("Account"), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, string words, DuesOfficerForm officer, DuesAccountForm account, Func<Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await PageAsync(id, officer, account, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Staff", page));
        var outcome = await send();
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Staff", page));
    }

    private async Task<DuesStaffPage?> PageAsync(Guid id, DuesOfficerForm officer, DuesAccountForm account, CancellationToken cancel)
        => await books.StaffAsync(id, user.Scope, cancel) is { } staff ? new DuesStaffPage(staff, officer, account, clock.Today().Year, user.May(Permission.ManageMembers)) : null;
}
