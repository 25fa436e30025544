using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Security;

/// <summary>
/// Who sends this request, and which organisations they may see: loaded once a request after sign-in is checked, then
/// handed on explicitly. Nobody and nothing until then.
/// </summary>
public sealed class CurrentUser(TimeProvider clock)
{
    private static readonly Actor Nobody = new(null, "未登录", "", new HashSet<string>());

    public bool IsSignedIn => Actor.AccountId is not null;

    public Actor Actor { get; private set; } = Nobody;

    public OrgScope Scope { get; private set; } = OrgScope.Nothing;

    /// <summary>The organisation the user works for, shown in the top bar; null for one without a scope.</summary>
    public HomeOrganisation? Home { get; private set; }

    public bool May(string permission) => Actor.May(permission);

    public void Set(Actor actor, OrgScope scope, HomeOrganisation? home) => (Actor, Scope, Home) = (actor, scope, home);

    /// <summary>The context a command needs, with the reason typed into the form, if any.</summary>
    public CommandContext Command(string? reason = null) => new(Actor, Scope, clock.UtcNow(), reason);
}
