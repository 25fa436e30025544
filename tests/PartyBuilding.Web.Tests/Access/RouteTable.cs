using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Tests.Access;

/// <summary>Reads routes.txt.</summary>
internal static class RouteTable
{
    public const string Anonymous = "anonymous";

    /// <summary>Route, as "GET /path", and the kinds of user that may use it.</summary>
    public static Dictionary<string, HashSet<string>> Read()
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "routes.txt"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length > 0 && parts[0] != "#")
            .ToDictionary(parts => $"{parts[0]} {parts[1]}", parts => Kinds(parts[2..]), StringComparer.Ordinal);

    private static HashSet<string> Kinds(string[] who)
    {
        var roles = RoleCatalogue.All.Select(r => r.Code).ToList();
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in who.Where(w => w != "="))
            kinds.UnionWith(word switch
            {
                "everybody" => [.. roles, Anonymous],
                "signed-in" => roles,
                _ when Permission.All.Contains(word) => RoleCatalogue.All.Where(r => r.Permissions.Contains(word)).Select(r => r.Code),
                _ when roles.Contains(word) => [word],
                _ => throw new InvalidOperationException($"routes.txt: '{word}' is neither a role nor a permission."),
            });
        return kinds;
    }
}
