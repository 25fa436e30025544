namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>How the parts of a supervision read.</summary>
public static class SupervisionWords
{
    public static readonly IReadOnlyDictionary<SupervisionItem, string> Items = new Dictionary<SupervisionItem, string>
    {
        [SupervisionItem.Study] = "学习宣传干部选拔任用法规", [SupervisionItem.Principles] = "坚持原则、条件和资格", [SupervisionItem.Procedure] = "执行程序：推荐、考察、讨论决定",
        [SupervisionItem.OpenSelection] = "公开选拔和竞争上岗", [SupervisionItem.Exchange] = "交流、回避、免职、辞职、降职", [SupervisionItem.Discipline] = "遵守纪律",
        [SupervisionItem.SelfCheck] = "自查", [SupervisionItem.Complaints] = "处理群众反映", [SupervisionItem.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<SupervisionStage, string> Stages = new Dictionary<SupervisionStage, string>
    {
        [SupervisionStage.Planned] = "计划", [SupervisionStage.Running] = "检查中", [SupervisionStage.Closed] = "已结束",
    };
}
