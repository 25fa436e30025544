namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Chinese words of personnel files.</summary>
public static class ArchiveWords
{
    public static string Title(this ArchiveKind kind) => kind == ArchiveKind.Original ? "正本" : "副本";

    public static string Title(this ArchiveOut why) => why switch { ArchiveOut.Returned => "退回", ArchiveOut.PassedOn => "转递", _ => "销毁" };

    public static string Title(this ArchiveUseKind kind) => kind switch { ArchiveUseKind.Consult => "查阅", ArchiveUseKind.Borrow => "借用", _ => "摘录" };

    public static string Title(this ArchivePassing passing) => passing switch
    {
        ArchivePassing.In => "转入",
        ArchivePassing.Out => "转出",
        ArchivePassing.Up => "报送上级",
        _ => "移交市档案馆",
    };

    public static string Title(this ArchiveStepKind step) => step switch
    {
        ArchiveStepKind.Identify => "鉴别",
        ArchiveStepKind.Classify => "分类",
        ArchiveStepKind.Order => "排序",
        ArchiveStepKind.Catalogue => "编目",
        ArchiveStepKind.Copy => "复制",
        ArchiveStepKind.Process => "技术加工",
        ArchiveStepKind.Bind => "装订",
        _ => "验收",
    };

    public static string Title(this ArchiveWorkKind kind) => kind switch
    {
        ArchiveWorkKind.Review => "审核检查",
        ArchiveWorkKind.Meeting => "工作会议",
        ArchiveWorkKind.Training => "业务培训",
        ArchiveWorkKind.Exchange => "业务交流",
        ArchiveWorkKind.Workshop => "以整代训",
        ArchiveWorkKind.Collection => "任免、考核、培训、奖励材料收集",
        _ => "年度考核材料收集",
    };
}
