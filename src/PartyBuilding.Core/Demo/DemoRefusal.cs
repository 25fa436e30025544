using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Keeps the demo out of Production: it neither seeds there nor starts on a database that holds demo accounts.</summary>
public sealed class DemoRefusal(PartyBuildingDbContext db)
{
    public const string Production = "Production";

    /// <exception cref="InvalidOperationException">Production, and there is a demo account that somebody may know the password of.</exception>
    public async Task EnsureNoDemoAccountsAsync(string environment, CancellationToken cancel = default)
    {
        if (!IsProduction(environment))
            return;
        var count = await db.Users.CountAsync(u => u.IsDemo, cancel);
        if (count > 0)
            throw new InvalidOperationException(
                $"Production refuses this database: it holds {count} demo account(s) with a password that was shown on a console. Start with an empty database.");
    }

    /// <exception cref="InvalidOperationException">Production.</exception>
    public static void EnsureMaySeed(string environment)
    {
        if (IsProduction(environment))
            throw new InvalidOperationException("Production never seeds the demo district.");
    }

    private static bool IsProduction(string environment) => string.Equals(environment, Production, StringComparison.OrdinalIgnoreCase);
}
