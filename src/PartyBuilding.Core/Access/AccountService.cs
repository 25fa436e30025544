using Microsoft.AspNetCore.Identity;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Access;

/// <summary>Accounts as the security administrator keeps them. Every command ends in an event of the account's history.</summary>
public sealed class AccountService(
    PartyBuildingDbContext db, UserManager<Account> users, LedgerTransaction ledger, AssignmentService assignments, EventLog events)
{
    /// <summary>Makes an account with a first password that has to be changed.</summary>
    public async Task<Outcome<HandedPassword>> CreateAsync(CreateAccount input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageAccounts))
            return Outcome<HandedPassword>.Forbidden();
        if (NameFinding(input) is { } bad)
            return Outcome<HandedPassword>.Refused(bad);
        return await ledger.RunAsync(async no =>
        {
            var account = new Account
            {
                PublicId = PublicKey.New(context.At),
                UserName = input.UserName.Trim(),
                DisplayName = input.DisplayName.Trim(),
                MustChangePassword = true,
            };
            var password = FirstPassword.New();
            var created = await users.CreateAsync(account, password);
            if (!created.Succeeded)
                return Outcome<HandedPassword>.Refused(Finding(created, "UserName"));

            events.Add(context, AccountEvents.Created, account.Subject(), $"新建账号 {account.DisplayName}（{account.UserName}）", recordedNo: no);
            if (input.Assignment is { } wanted)
            {
                var assigned = await assignments.AddAsync(account, wanted, context, no, cancel);
                if (!assigned.IsOk)
                    return Outcome<HandedPassword>.From(assigned);
            }

            return Outcome<HandedPassword>.Ok(new HandedPassword(account.PublicId, account.UserName!, password));
        }, cancel);
    }

    /// <summary>One-click revoke: no sign-in from now on, and every open session ends with its next request.</summary>
    public Task<Outcome> DisableAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, context, AccountEvents.Disabled, a => $"停用账号 {a.DisplayName}", async account =>
        {
            if (account.Id == context.Actor.AccountId)
                return IdentityResult.Failed(new IdentityError { Description = "不能停用自己的账号。" });
            account.DisabledAt = context.At;
            return await users.UpdateSecurityStampAsync(account);
        }, cancel);

    public Task<Outcome> EnableAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, context, AccountEvents.Enabled, a => $"启用账号 {a.DisplayName}", account =>
        {
            account.DisabledAt = null;
            return users.UpdateAsync(account);
        }, cancel);

    /// <summary>Ends a lock-out after too many wrong passwords.</summary>
    public Task<Outcome> UnlockAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, context, AccountEvents.Unlocked, a => $"解除账号 {a.DisplayName} 的锁定", async account =>
        {
            await users.ResetAccessFailedCountAsync(account);
            return await users.SetLockoutEndDateAsync(account, null);
        }, cancel);

    /// <summary>Takes the second factor away from somebody who has lost the device.</summary>
    public Task<Outcome> ClearTwoFactorAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, context, AccountEvents.TwoFactorOff, a => $"解除账号 {a.DisplayName} 的两步验证", async account =>
        {
            await users.ResetAuthenticatorKeyAsync(account);
            return await users.SetTwoFactorEnabledAsync(account, false);
        }, cancel);

    /// <summary>Gives a new first password; sessions opened with the old one end.</summary>
    public async Task<Outcome<HandedPassword>> ResetPasswordAsync(Guid key, CommandContext context, CancellationToken cancel = default)
    {
        var password = FirstPassword.New();
        HandedPassword? handed = null;
        var outcome = await ChangeAsync(key, context, AccountEvents.PasswordReset, a => $"重置账号 {a.DisplayName} 的密码", async account =>
        {
            account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
            account.MustChangePassword = true;
            handed = new HandedPassword(account.PublicId, account.UserName!, password);
            return await users.UpdateSecurityStampAsync(account);
        }, cancel);
        return outcome.IsOk ? Outcome<HandedPassword>.Ok(handed!) : Outcome<HandedPassword>.From(outcome);
    }

    private async Task<Outcome> ChangeAsync(
        Guid key, CommandContext context, string kind, Func<Account, string> summary, Func<Account, Task<IdentityResult>> change, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageAccounts))
            return Outcome.Forbidden();
        return await ledger.RunAsync(async no =>
        {
            var account = await db.AccountAsync(key, cancel);
            if (account is null)
                return Outcome<int>.NotFound();
            var result = await change(account);
            if (!result.Succeeded)
                return Outcome<int>.Refused(Finding(result, field: null));
            events.Add(context, kind, account.Subject(), summary(account), recordedNo: no);
            return Outcome<int>.Ok(account.Id);
        }, cancel);
    }

    private static Finding? NameFinding(CreateAccount input)
    {
        if (string.IsNullOrWhiteSpace(input.UserName) || input.UserName.Trim().Length is < 3 or > 40)
            return new Finding("ACCOUNT-NAME", RuleForce.Must, "登录名应为 3 至 40 位。", "UserName");
        return string.IsNullOrWhiteSpace(input.DisplayName) || input.DisplayName.Trim().Length > 60
            ? new Finding("ACCOUNT-NAME", RuleForce.Must, "请填写姓名，不超过 60 字。", "DisplayName")
            : null;
    }

    private static Finding Finding(IdentityResult result, string? field)
        => new("ACCOUNT", RuleForce.Must, string.Concat(result.Errors.Select(e => e.Description)), field);
}
