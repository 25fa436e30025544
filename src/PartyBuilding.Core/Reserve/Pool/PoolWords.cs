namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Chinese words of the pool.</summary>
public static class PoolWords
{
    public static readonly IReadOnlyDictionary<ReserveStatus, string> Statuses = new Dictionary<ReserveStatus, string>
    {
        [ReserveStatus.InPool] = "在库",
        [ReserveStatus.Listed] = "列入考察",
        [ReserveStatus.Used] = "已使用",
        [ReserveStatus.Withdrawn] = "已退出",
    };

    public static readonly IReadOnlyDictionary<ReserveWay, string> Ways = new Dictionary<ReserveWay, string>
    {
        [ReserveWay.Selection] = "集中选拔",
        [ReserveWay.Committee] = "党委（党组）推荐",
        [ReserveWay.Department] = "组织部门推荐",
        [ReserveWay.Unit] = "本单位推荐",
        [ReserveWay.GrassRoots] = "基层党组织推荐",
        [ReserveWay.Municipal] = "市委组织部确定",
    };

    public static readonly IReadOnlyDictionary<FollowUpKind, string> FollowUps = new Dictionary<FollowUpKind, string>
    {
        [FollowUpKind.Yearly] = "年度跟踪",
        [FollowUpKind.Talk] = "谈心谈话",
        [FollowUpKind.Admonition] = "提醒告诫谈话",
    };

    /// <summary>What a move is called, by where it goes.</summary>
    public static string Move(ReserveStatus from, ReserveStatus to) => (from, to) switch
    {
        (ReserveStatus.InPool, ReserveStatus.InPool) => "年度调整，继续在库",
        (ReserveStatus.Listed, ReserveStatus.InPool) => "未使用，继续在库",
        (_, ReserveStatus.InPool) => "回库",
        _ => Statuses[to],
    };
}
