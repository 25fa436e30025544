using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>What commands about teams refuse, in the words a clerk reads.</summary>
internal static class TeamFindings
{
    public const string Stale = "这个单位的职数或班子情况刚被别人修改过，请核对最新内容后再提交。";

    public static Finding Number(string field) => Must("请填写 0 至 999 的整数。", field, "取消这一层次职数的填 0。");

    public static Finding Future(string field) => Must("起始日期不能晚于今天。", field, "请核对批准文件。");

    public static Finding Organ(string field) => Must("请选择班子类别。", field, "");

    private static Finding Must(string message, string field, string remedy) => new("TEAM-INPUT", RuleForce.Must, message, field, remedy);
}
