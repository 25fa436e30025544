using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Tests.Access;

public sealed class PermissionsDocumentTests
{
    [Fact]
    public void The_table_in_the_documentation_is_the_catalogue()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartyBuilding.sln")))
            folder = folder.Parent;
        var text = File.ReadAllText(Path.Combine(folder!.FullName, "docs", "permissions.md"));
        foreach (var line in Table())
            text.ShouldContain(line);
    }

    [Fact]
    public void Every_permission_is_in_some_role()
        => Permission.All.Except(RoleCatalogue.All.SelectMany(r => r.Permissions)).ShouldBeEmpty();

    private static IEnumerable<string> Table()
    {
        yield return "| Permission | " + string.Join(" | ", RoleCatalogue.All.Select(r => r.Code)) + " |";
        foreach (var permission in Permission.All.Order(StringComparer.Ordinal))
            yield return $"| `{permission}` | " + string.Join(" | ", RoleCatalogue.All.Select(r => r.Permissions.Contains(permission) ? "x" : " ")) + " |";
    }
}
