namespace PartyBuilding.Core.Access;

/// <summary>Who acts: a signed-in person, or a machine actor such as the Cli (<see cref="AccountId"/> null).</summary>
/// <param name="AccountId">Account, null for a machine actor.</param>
/// <param name="Name">Name shown in histories.</param>
/// <param name="Role">Chinese title of the role acted in, e.g. 支部书记.</param>
/// <param name="Permissions">What the actor may do; see <see cref="Permission"/>.</param>
public sealed record Actor(int? AccountId, string Name, string Role, IReadOnlySet<string> Permissions)
{
    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>The recorded actor of the command line and of background work; it may do everything and is named in every event.</summary>
    public static Actor Machine(string name) => new(null, name, "系统", Permission.All);
}
