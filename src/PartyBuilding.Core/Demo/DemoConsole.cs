using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Demo;

/// <summary>The password of a seed run, and the words that show it: on the console only, never in a log.</summary>
public static class DemoConsole
{
    public const string PasswordVariable = "PB_DEMO_PASSWORD";

    /// <summary>The one asked for, else that of the environment, else a new one.</summary>
    public static string Password(string? asked)
        => !string.IsNullOrWhiteSpace(asked) ? asked
            : Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } set ? set : FirstPassword.New();

    public static void Show(TextWriter console, DemoSeedResult result, string password)
    {
        console.WriteLine();
        console.WriteLine("演示区已就绪（人员全部虚构）：" + string.Join("，", result.Counts.Select(c => $"{c.Key} {c.Value}")));
        console.WriteLine();
        foreach (var account in result.Accounts)
            console.WriteLine($"  {account.UserName,-10}{account.Role}（{account.Organisation}）");
        console.WriteLine();
        console.WriteLine($"  以上账号的密码都是：{password}");
        console.WriteLine("  密码只在这里显示一次。");
        console.WriteLine();
    }
}
