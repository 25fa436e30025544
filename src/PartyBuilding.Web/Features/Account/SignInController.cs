using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace PartyBuilding.Web.Features.Account;

/// <summary>The door: name and password, then the second factor where one is set up.</summary>
[AllowAnonymous]
public sealed class SignInController(
    SignInManager<Core.Access.Account> signIn, SignInEvents events, RequestLimits limits, PartyBuildingMeter meter) : Controller
{
    private const string Refusal = "登录名或密码不正确，或者账号已停用。";

    [HttpGet("/account/sign-in")]
    public IActionResult Index(string? returnUrl) => View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/account/sign-in")]
    public async Task<IActionResult> Index(SignInForm form)
    {
        if (!ModelState.IsValid)
            return Again(form);
        if (!limits.MaySignIn(HttpContext))
            return TooOften(form, nameof(form.UserName));
        var account = await signIn.UserManager.FindByNameAsync(form.UserName.Trim());
        if (account is null)
        {
            // As long as a real check takes, so that the time does not tell which names exist.
            signIn.UserManager.PasswordHasher.HashPassword(new Core.Access.Account { PublicId = Guid.Empty, DisplayName = "" }, form.Password);
            return await RefusedAsync(form, null, SignInResult.Failed);
        }

        var result = await signIn.PasswordSignInAsync(account, form.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
            return RedirectToAction(nameof(Code), new { returnUrl = form.ReturnUrl });
        return result.Succeeded ? await EnterAsync(account, form.ReturnUrl) : await RefusedAsync(form, account, result);
    }

    [HttpGet("/account/sign-in/code")]
    public async Task<IActionResult> Code(string? returnUrl)
        => await signIn.GetTwoFactorAuthenticationUserAsync() is null
            ? RedirectToAction(nameof(Index), new { returnUrl })
            : View(new SecondFactorForm { ReturnUrl = returnUrl });

    [HttpPost("/account/sign-in/code")]
    public async Task<IActionResult> Code(SecondFactorForm form)
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (account is null)
            return RedirectToAction(nameof(Index), new { returnUrl = form.ReturnUrl });
        if (!ModelState.IsValid)
            return Again(form);
        if (!limits.MaySignIn(HttpContext))
            return TooOften(form, nameof(form.Code));

        var code = form.Code.Replace(" ", "", StringComparison.Ordinal);
        var result = form.IsRecoveryCode
            ? await signIn.TwoFactorRecoveryCodeSignInAsync(code)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
            return await EnterAsync(account, form.ReturnUrl);

        ModelState.AddModelError(nameof(form.Code), result.IsLockedOut ? Locked : "验证码不正确，请输入最新的验证码。");
        await RecordRefusalAsync(account, result);
        return Again(form);
    }

    private static string Locked => $"密码连续输错 {AccessServices.TriesBeforeLockout} 次，账号已锁定，请 {AccessServices.Lockout.TotalMinutes:0} 分钟后再试，或请安全管理员解锁。";

    private async Task<IActionResult> EnterAsync(Core.Access.Account account, string? returnUrl)
    {
        meter.SignIn("succeeded");
        await events.RecordAsync(account, AccountEvents.SignedIn, $"{account.DisplayName} 登录");
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : LocalRedirect("~/");
    }

    private async Task<IActionResult> RefusedAsync(SignInForm form, Core.Access.Account? account, SignInResult result)
    {
        await RecordRefusalAsync(account, result);
        ModelState.AddModelError(nameof(form.UserName), result.IsLockedOut ? Locked : Refusal);
        return Again(form);
    }

    private async Task RecordRefusalAsync(Core.Access.Account? account, SignInResult result)
    {
        meter.SignIn(result.IsLockedOut ? "locked" : "refused");
        var (kind, words) = result switch
        {
            { IsLockedOut: true } => (AccountEvents.LockedOut, "账号已锁定，登录被拒绝"),
            { IsNotAllowed: true } => (AccountEvents.SignInFailed, "账号已停用，登录被拒绝"),
            _ => (AccountEvents.SignInFailed, account is null ? "登录失败：没有这个账号" : "登录失败：密码或验证码不正确"),
        };
        await events.RecordAsync(account, kind, words);
    }

    // Neither an event nor a look at the password: a flood must cost little. The status is set already.
    private ViewResult TooOften(object form, string field)
    {
        meter.SignIn("limited");
        ModelState.AddModelError(field, "登录太频繁，请过一分钟再试。");
        return View(form);
    }

    private ViewResult Again(object form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(form);
    }
}
