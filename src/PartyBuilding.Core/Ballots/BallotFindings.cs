using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Ballots;

/// <summary>What ballots refuse, in the words of whoever runs or casts them.</summary>
internal static class BallotFindings
{
    public static Finding NotNow(string what) => Must("BALLOT-STATE", $"现在不能{what}。", "", "请刷新页面，查看投票进行到哪一步。");

    public static Finding Count(string what, string field, int most) => Must("BALLOT-NUMBER", $"{what}应是 0 到 {most} 之间的整数。", field);

    public static Finding NoCodes() => Must("BALLOT-CODES", "还没有打印票码，不能开始投票。", "", "请先按组打印票码，打乱后当场发放。");

    public static Finding Code() => Must("BALLOT-CODE", "没有这个票码。", "Code", "请对照票条重新输入，共 16 位，不分大小写。");

    public static Finding NotOpen() => Must("BALLOT-NOT-OPEN", "投票还没有开始。", "Code", "请等主持人宣布开始后再输入。");

    public static Finding Over() => Must("BALLOT-OVER", "投票已经结束，这张票没有计入。", "Code");

    public static Finding Used() => Must("BALLOT-USED", "这张票已经计入，不能再投。", "Code");

    public static Finding TooMany(string question, int most, int marked) => Must("BALLOT-MOST", $"“{question}”最多选 {most} 项，您选了 {marked} 项。", "", "请去掉多选的。");

    public static Finding NoNames(string question) => Must("BALLOT-NAMES", $"“{question}”不能另填姓名。", "");

    public static Finding LongName() => Must("BALLOT-NAME", $"另填的姓名最多 {BallotContent.LongestName} 字。", "");

    public static Finding Unknown() => Must("BALLOT-PAPER", "票面已经变化，请重新输入票码。", "Code");

    public static Finding Uncounted(string group) => Must("BALLOT-UNCOUNTED", $"“{group}”还没有填写收回的票数。", "", "请先录入人工计票结果。");

    public static Finding Impossible(string message, string field) => Must("BALLOT-COUNT", message, field, "请与计票人核对。");

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
