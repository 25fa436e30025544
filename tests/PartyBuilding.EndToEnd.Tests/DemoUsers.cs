namespace PartyBuilding.EndToEnd.Tests;

/// <summary>Accounts of the demo district, one for each kind of user.</summary>
internal static class DemoUsers
{
    public const string Secretary = "mishu";
    public const string Township = "zhenjie";
    public const string District = "quwei";

    public static readonly string[] All = ["mishu", "zongzhi", "zhenjie", "quwei", "lingdao", "xitong", "anquan", "shenji"];
}
