using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Security;

/// <summary>Events of the door: sign-in, its failures, and what was refused to somebody inside.</summary>
public sealed class SignInEvents(AuditedWork audit, CurrentUser user, TimeProvider clock)
{
    /// <summary>A sign-in or its failure. What was typed is never written: people type passwords into the wrong field.</summary>
    public Task RecordAsync(Account? account, string kind, string summary, CancellationToken cancel = default)
    {
        var actor = account is null
            ? new Actor(null, "未登录", "", new HashSet<string>())
            : new Actor(account.Id, account.DisplayName, "", new HashSet<string>());
        var context = new CommandContext(actor, OrgScope.Nothing, clock.UtcNow());
        return audit.RecordAsync(context, kind, account?.Subject() ?? Door, summary, cancel: cancel);
    }

    /// <summary>A page or command that the signed-in user may not use; the route's pattern, never its values.</summary>
    public Task DeniedAsync(HttpContext http)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "?";
        return user.IsSignedIn
            ? audit.RecordAsync(user.Command(), AccountEvents.AccessDenied, Door with { OrganisationPath = user.Home?.Path ?? OrganisationPath.Root },
                $"无权访问 {http.Request.Method} {route}", cancel: CancellationToken.None)
            : Task.CompletedTask;
    }

    private static readonly EventSubject Door = new(EventSubject.System, Guid.Empty, OrganisationPath.Root);
}
