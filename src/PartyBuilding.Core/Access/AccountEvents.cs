namespace PartyBuilding.Core.Access;

/// <summary>Event codes of accounts and sign-in; described in docs/events.md.</summary>
public static class AccountEvents
{
    public const string Created = "account.created";
    public const string Assigned = "account.assigned";
    public const string AssignmentChanged = "account.assignment-changed";
    public const string Disabled = "account.disabled";
    public const string Enabled = "account.enabled";
    public const string PasswordReset = "account.password-reset";
    public const string Unlocked = "account.unlocked";
    public const string PasswordChanged = "account.password-changed";
    public const string TwoFactorOn = "account.two-factor-on";
    public const string TwoFactorOff = "account.two-factor-off";
    public const string SignedIn = "sign-in.succeeded";
    public const string SignInFailed = "sign-in.failed";
    public const string LockedOut = "sign-in.locked-out";
    public const string SignedOut = "sign-in.signed-out";
    public const string AccessDenied = "access.denied";
}
