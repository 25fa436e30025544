using Microsoft.AspNetCore.Identity;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Access;

/// <summary>What people do with their own account: password and second factor.</summary>
public sealed class OwnAccountService(PartyBuildingDbContext db, UserManager<Account> users, LedgerTransaction ledger, EventLog events)
{
    private const int RecoveryCodeCount = 8;

    public Task<Outcome<int>> ChangePasswordAsync(string current, string wanted, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(context, AccountEvents.PasswordChanged, "修改登录密码", async account =>
        {
            if (!await users.CheckPasswordAsync(account, current))
                return Refused("CurrentPassword", "原密码不正确。");
            if (current == wanted)
                return Refused("NewPassword", "新密码不能与原密码相同。");
            account.MustChangePassword = false;
            var result = await users.ChangePasswordAsync(account, current, wanted);
            return result.Succeeded ? Outcome<int>.Ok(account.Id) : Refused("NewPassword", Words(result));
        }, cancel);

    /// <summary>The key for an authenticator app; made at the first call and kept until it is confirmed or reset.</summary>
    public async Task<string> AuthenticatorKeyAsync(int accountId, CancellationToken cancel = default)
    {
        var account = (await db.Users.FindAsync([accountId], cancel))!;
        if (await users.GetAuthenticatorKeyAsync(account) is { } known)
            return known;
        await users.ResetAuthenticatorKeyAsync(account);
        return (await users.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>Switches the second factor on once a code proves that the app has the key.</summary>
    /// <returns>Recovery codes, shown once.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> SwitchOnTwoFactorAsync(string code, CommandContext context, CancellationToken cancel = default)
    {
        IReadOnlyList<string> codes = [];
        var outcome = await ChangeAsync(context, AccountEvents.TwoFactorOn, "启用两步验证", async account =>
        {
            var digits = new string([.. code.Where(char.IsAsciiDigit)]);
            if (!await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, digits))
                return Refused("Code", "验证码不正确。请确认手机时间准确，再输入最新的 6 位数字。");
            await users.SetTwoFactorEnabledAsync(account, true);
            codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];
            return Outcome<int>.Ok(account.Id);
        }, cancel);
        return outcome.IsOk ? Outcome<IReadOnlyList<string>>.Ok(codes) : Outcome<IReadOnlyList<string>>.From(outcome);
    }

    public Task<Outcome<int>> SwitchOffTwoFactorAsync(string password, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(context, AccountEvents.TwoFactorOff, "关闭两步验证", async account =>
        {
            if (!await users.CheckPasswordAsync(account, password))
                return Refused("Password", "密码不正确。");
            await users.SetTwoFactorEnabledAsync(account, false);
            await users.ResetAuthenticatorKeyAsync(account);
            return Outcome<int>.Ok(account.Id);
        }, cancel);

    private async Task<Outcome<int>> ChangeAsync(
        CommandContext context, string kind, string summary, Func<Account, Task<Outcome<int>>> change, CancellationToken cancel)
    {
        if (context.Actor.AccountId is not { } id)
            return Outcome<int>.Forbidden();
        return await ledger.RunAsync(async no =>
        {
            var account = await db.Users.FindAsync([id], cancel);
            if (account is null)
                return Outcome<int>.NotFound();
            var outcome = await change(account);
            if (outcome.IsOk)
                events.Add(context, kind, account.Subject(), summary, recordedNo: no);
            return outcome;
        }, cancel);
    }

    private static Outcome<int> Refused(string field, string words)
        => Outcome<int>.Refused(new Finding("ACCOUNT", RuleForce.Must, words, field));

    private static string Words(IdentityResult result) => string.Concat(result.Errors.Select(e => e.Description));
}
