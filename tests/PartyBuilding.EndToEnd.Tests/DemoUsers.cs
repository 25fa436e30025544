namespace PartyBuilding.EndToEnd.Tests;

/// <summary>Accounts of the demo district, one for each kind of user.</summary>
internal static class DemoUsers
{
    public static readonly string[] All = ["mishu", "zongzhi", "zhenjie", "quwei", "lingdao", "renshi", "ganbu", "xitong", "anquan", "shenji"];
}
