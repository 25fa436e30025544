using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Account;

/// <summary>One's own account: everybody signed in.</summary>
[Authorize]
public sealed class AccountController(
    OwnAccountService own, SignInManager<Core.Access.Account> signIn, SignInEvents events, CurrentUser user) : Controller
{
    [HttpGet("/account")]
    public async Task<IActionResult> Index() => View(await MeAsync());

    [HttpPost("/account/sign-out"), OpenBeforePasswordChange]
    public async Task<IActionResult> Leave()
    {
        await events.RecordAsync(await MeAsync(), AccountEvents.SignedOut, "退出登录");
        await signIn.SignOutAsync();
        return LocalRedirect("~" + SessionCookie.SignInPath);
    }

    [HttpGet("/account/change-password"), OpenBeforePasswordChange]
    public async Task<IActionResult> ChangePassword()
    {
        ViewData["MustChange"] = (await MeAsync()).MustChangePassword;
        return View(new ChangePasswordForm());
    }

    [HttpPost("/account/change-password"), OpenBeforePasswordChange]
    public async Task<IActionResult> ChangePassword(ChangePasswordForm form, CancellationToken cancel)
    {
        ViewData["MustChange"] = (await MeAsync()).MustChangePassword;
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(form);
        }

        var outcome = await own.ChangePasswordAsync(form.CurrentPassword, form.NewPassword, user.Command(), cancel);
        return await AnswerAsync(outcome, "密码已修改。", nameof(Index), () => View(form));
    }

    [HttpGet("/account/two-factor")]
    public async Task<IActionResult> TwoFactor(CancellationToken cancel) => View(await TwoFactorPageAsync(cancel));

    [HttpPost("/account/two-factor/on")]
    public async Task<IActionResult> SwitchOn(string? code, CancellationToken cancel)
    {
        var outcome = await own.SwitchOnTwoFactorAsync(code ?? "", user.Command(), cancel);
        var page = outcome.IsOk ? null : await TwoFactorPageAsync(cancel);
        if (outcome.IsOk)
            await signIn.RefreshSignInAsync(await MeAsync());
        return this.Answer(outcome, () => View("RecoveryCodes", outcome.Value), () => View(nameof(TwoFactor), page));
    }

    [HttpPost("/account/two-factor/off")]
    public async Task<IActionResult> SwitchOff(string? password, CancellationToken cancel)
    {
        var outcome = await own.SwitchOffTwoFactorAsync(password ?? "", user.Command(), cancel);
        var page = outcome.IsOk ? null : await TwoFactorPageAsync(cancel);
        return await AnswerAsync(outcome, "两步验证已关闭。", nameof(TwoFactor), () => View(nameof(TwoFactor), page));
    }

    // The change has given the account a new stamp; this session goes on, all others end.
    private async Task<IActionResult> AnswerAsync(Outcome outcome, string notice, string page, Func<IActionResult> formAgain)
    {
        if (outcome.IsOk)
        {
            await signIn.RefreshSignInAsync(await MeAsync());
            TempData.Say(notice);
        }

        return this.Answer(outcome, () => RedirectToAction(page), formAgain);
    }

    private async Task<TwoFactorViewModel> TwoFactorPageAsync(CancellationToken cancel)
    {
        var me = await MeAsync();
        if (me.TwoFactorEnabled)
            return new TwoFactorViewModel { IsOn = true };
        var page = TwoFactorViewModel.SettingUp(await own.AuthenticatorKeyAsync(me.Id, cancel), me.UserName!);
        await signIn.RefreshSignInAsync(me);
        return page;
    }

    private async Task<Core.Access.Account> MeAsync()
        => await signIn.UserManager.GetUserAsync(User) ?? throw new InvalidOperationException("A signed-in request without an account.");
}
