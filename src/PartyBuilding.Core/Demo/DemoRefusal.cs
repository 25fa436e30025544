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
                $"正式环境不使用这个数据库：里面有 {count} 个演示账号，密码曾显示在控制台上。请换一个空数据库。");
    }

    /// <exception cref="InvalidOperationException">Production.</exception>
    public static void EnsureMaySeed(string environment)
    {
        if (IsProduction(environment))
            throw new InvalidOperationException("正式环境（Production）不写入演示数据。要在本机试用，请加 --environment Development。");
    }

    public static bool IsProduction(string environment) => string.Equals(environment, Production, StringComparison.OrdinalIgnoreCase);
}
