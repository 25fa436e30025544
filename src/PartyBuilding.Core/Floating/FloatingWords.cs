namespace PartyBuilding.Core.Floating;

/// <summary>The words of this domain.</summary>
public static class FloatingWords
{
    public static readonly IReadOnlyDictionary<StayKind, string> Kinds = new Dictionary<StayKind, string>
    {
        [StayKind.Floating] = "流动党员", [StayKind.NotTransferred] = "未转入组织关系", [StayKind.Pocket] = "口袋党员", [StayKind.Hosted] = "托管",
    };

    public static readonly IReadOnlyDictionary<StayEnd, string> Ends = new Dictionary<StayEnd, string>
    {
        [StayEnd.Returned] = "返回", [StayEnd.Transferred] = "组织关系已转接", [StayEnd.Left] = "不再在册", [StayEnd.Mistaken] = "误登",
    };

    public static readonly IReadOnlyDictionary<StayStepKind, string> Steps = new Dictionary<StayStepKind, string>
    {
        [StayStepKind.Present] = "出示", [StayStepKind.Verify] = "查验", [StayStepKind.File] = "上报备案",
    };

    public static readonly IReadOnlyDictionary<CareKind, string> Cares = new Dictionary<CareKind, string>
    {
        [CareKind.Check] = "活动证年审", [CareKind.Effort] = "联系、查找", [CareKind.Education] = "批评教育", [CareKind.Handling] = "组织处理",
        [CareKind.Help] = "帮扶", [CareKind.Visit] = "走访慰问",
    };

    public static readonly IReadOnlyList<CareKind> OfStays =
        [CareKind.Check, CareKind.Effort, CareKind.Visit, CareKind.Education, CareKind.Handling];

    public static readonly IReadOnlyDictionary<SituationKind, IReadOnlyList<CareKind>> OfSituations =
        new Dictionary<SituationKind, IReadOnlyList<CareKind>>
        {
            [SituationKind.Lost] = [CareKind.Effort, CareKind.Education, CareKind.Handling],
            [SituationKind.Staying] = [CareKind.Effort, CareKind.Visit],
            [SituationKind.Abroad] = [CareKind.Effort],
            [SituationKind.Hardship] = [CareKind.Help, CareKind.Visit],
        };

    public static readonly IReadOnlyDictionary<SituationKind, string> Situations = new Dictionary<SituationKind, string>
    {
        [SituationKind.Lost] = "失联", [SituationKind.Staying] = "暂留", [SituationKind.Abroad] = "出国（境）", [SituationKind.Hardship] = "生活困难",
    };

    public static readonly IReadOnlyDictionary<FoundPlacement, string> Placements = new Dictionary<FoundPlacement, string>
    {
        [FoundPlacement.Stays] = "留在原支部", [FoundPlacement.Transferred] = "转出组织关系", [FoundPlacement.Floating] = "登记为流动党员",
        [FoundPlacement.Hosted] = "托管", [FoundPlacement.Handled] = "作出组织处理",
    };
}
