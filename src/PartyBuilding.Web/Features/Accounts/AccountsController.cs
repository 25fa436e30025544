using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>Accounts and roles: the security administrator only.</summary>
[Allow(Permission.ManageAccounts), Route("/accounts")]
public sealed class AccountsController(
    AccountQueries queries, AccountService accounts, AssignmentService assignments, EventQueries events, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? text, string? role, int page = 1, CancellationToken cancel = default)
        => View(new AccountListPage(await queries.ListAsync(text, role, page, cancel), text, role));

    [HttpGet("new")]
    public IActionResult New() => View(new NewAccountPage(new AccountForm { ValidFrom = Today }, []));

    /// <summary>With <paramref name="find"/> it only looks organisations up and gives the form back, everything typed kept.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> New([Bind(Prefix = "Form")] AccountForm form, string? find, CancellationToken cancel)
    {
        var places = await PlacesAsync(form, cancel);
        if (find is not null)
            return Found(new NewAccountPage(form, places));
        var role = form.Read(ModelState);
        if (role is null)
            return Again(new NewAccountPage(form, places));
        var outcome = await accounts.CreateAsync(new CreateAccount(form.UserName, form.DisplayName, role), user.Command(), cancel);
        return this.Answer(outcome.AtForm(), () => View("Password", outcome.Value), () => View(new NewAccountPage(form, places)));
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Show(Guid key, CancellationToken cancel)
        => await RecordAsync(key, new AssignmentForm { ValidFrom = Today }, [], cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{key:guid}/assignments")]
    public async Task<IActionResult> Assign(Guid key, [Bind(Prefix = "Form")] AssignmentForm form, string? find, CancellationToken cancel)
    {
        if (await RecordAsync(key, form, await PlacesAsync(form, cancel), cancel) is not { } page)
            return NotFound();
        if (find is not null)
            return Found(page, nameof(Show));
        var role = form.Read(ModelState);
        if (role is null)
            return Again(page, nameof(Show));
        var outcome = await assignments.AssignAsync(key, role, user.Command(), cancel);
        return Done(key, outcome.AtForm(), "岗位已授予。", () => View(nameof(Show), page));
    }

    [HttpPost("{key:guid}/assignments/{id:int}/end")]
    public async Task<IActionResult> End(Guid key, int id, int version, string? validTo, CancellationToken cancel)
    {
        var day = AssignmentForm.Day(validTo, "EndsOn", ModelState) ?? (string.IsNullOrWhiteSpace(validTo) ? clock.Today() : null);
        var page = await RecordAsync(key, new AssignmentForm { ValidFrom = Today }, [], cancel);
        if (page is null)
            return NotFound();
        if (day is null)
            return Again(page, nameof(Show));
        return Done(key, await assignments.EndAsync(id, version, day.Value, user.Command(), cancel), "岗位截止日期已修改。", () => View(nameof(Show), page));
    }

    [HttpPost("{key:guid}/disable")]
    public async Task<IActionResult> Disable(Guid key, string? reason, CancellationToken cancel)
        => await AfterAsync(key, await accounts.DisableAsync(key, user.Command(reason), cancel), "账号已停用，正在使用的会话已全部结束。", cancel);

    [HttpPost("{key:guid}/enable")]
    public async Task<IActionResult> Enable(Guid key, string? reason, CancellationToken cancel)
        => await AfterAsync(key, await accounts.EnableAsync(key, user.Command(reason), cancel), "账号已启用。", cancel);

    [HttpPost("{key:guid}/unlock")]
    public async Task<IActionResult> Unlock(Guid key, CancellationToken cancel)
        => await AfterAsync(key, await accounts.UnlockAsync(key, user.Command(), cancel), "账号已解锁。", cancel);

    [HttpPost("{key:guid}/clear-two-factor")]
    public async Task<IActionResult> ClearTwoFactor(Guid key, CancellationToken cancel)
        => await AfterAsync(key, await accounts.ClearTwoFactorAsync(key, user.Command(), cancel), "两步验证已解除。", cancel);

    [HttpPost("{key:guid}/reset-password")]
    public async Task<IActionResult> ResetPassword(Guid key, CancellationToken cancel)
    {
        var outcome = await accounts.ResetPasswordAsync(key, user.Command(), cancel);
        return outcome.IsOk ? View("Password", outcome.Value) : await AfterAsync(key, outcome, "", cancel);
    }

    private string Today => clock.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<AccountRecordPage?> RecordAsync(Guid key, AssignmentForm form, IReadOnlyList<PlaceChoice> places, CancellationToken cancel)
    {
        var account = await queries.FindAsync(key, cancel);
        // An account's history is the security administrator's own, above any organisation.
        return account is null ? null : new AccountRecordPage(account, form, places, await events.AccountHistoryAsync(key, cancel));
    }

    private async Task<IReadOnlyList<PlaceChoice>> PlacesAsync(AssignmentForm form, CancellationToken cancel)
        => await queries.PlacesAsync(form.OrganisationText, cancel);

    private async Task<IActionResult> AfterAsync(Guid key, Outcome outcome, string notice, CancellationToken cancel)
    {
        var page = outcome.IsOk ? null : await RecordAsync(key, new AssignmentForm { ValidFrom = Today }, [], cancel);
        return Done(key, outcome, notice, () => View(nameof(Show), page));
    }

    private IActionResult Done(Guid key, Outcome outcome, string notice, Func<IActionResult> formAgain)
    {
        return this.Answer(outcome, notice, () => RedirectToAction(nameof(Show), new { key }), formAgain);
    }

    // Looking up is no attempt to save: nothing is wrong yet.
    private ViewResult Found(object page, string? view = null)
    {
        ModelState.ClearValidationState("");
        foreach (var entry in ModelState.Values)
            entry.Errors.Clear();
        return View(view, page);
    }

    private ViewResult Again(object page, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(view, page);
    }
}
