namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The words of this domain.</summary>
public static class LifeMeetingWords
{
    /// <summary>The five topics of examination (手册2008 L1753), in their order.</summary>
    public static readonly IReadOnlyList<string> Topics =
    [
        "贯彻执行党的路线方针政策和上级决议、决定的情况", "加强领导班子自身建设、实行民主集中制的情况", "艰苦奋斗、清正廉洁、遵纪守法的情况",
        "坚持群众路线、改进领导作风、深入调查研究的情况", "其他重要情况",
    ];

    public static readonly IReadOnlyDictionary<LifeMeetingKind, string> Kinds = new Dictionary<LifeMeetingKind, string>
    {
        [LifeMeetingKind.Yearly] = "年度民主生活会", [LifeMeetingKind.Special] = "专题民主生活会", [LifeMeetingKind.Again] = "重新召开的民主生活会",
    };

    public static readonly IReadOnlyDictionary<LifeStepKind, string> Steps = new Dictionary<LifeStepKind, string>
    {
        [LifeStepKind.Topic] = "初定议题", [LifeStepKind.Talks] = "相互谈心", [LifeStepKind.Opinions] = "征求意见", [LifeStepKind.Fixed] = "确定时间地点",
        [LifeStepKind.Notice] = "发出通知", [LifeStepKind.PreReport] = "会前材料上报", [LifeStepKind.Superior] = "上级决定派人", [LifeStepKind.LookBack] = "回头看",
        [LifeStepKind.Held] = "召开", [LifeStepKind.Report] = "情况报告", [LifeStepKind.Communicated] = "通报", [LifeStepKind.Filed] = "归档",
    };

    public static readonly IReadOnlyDictionary<OpinionMethod, string> Methods = new Dictionary<OpinionMethod, string>
    {
        [OpinionMethod.Symposium] = "座谈会", [OpinionMethod.Appraisal] = "民主评议", [OpinionMethod.Box] = "举报箱", [OpinionMethod.Letters] = "信函", [OpinionMethod.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<NoticeForm, string> Forms = new Dictionary<NoticeForm, string>
    {
        [NoticeForm.Written] = "书面", [NoticeForm.Forum] = "座谈会", [NoticeForm.Assembly] = "大会",
    };

    public static readonly IReadOnlyDictionary<LifeRole, string> Roles = new Dictionary<LifeRole, string>
    {
        [LifeRole.Member] = "成员", [LifeRole.Observer] = "列席", [LifeRole.Sent] = "上级派员",
    };

    /// <summary>Steps of which there may be several.</summary>
    public static bool Repeats(LifeStepKind kind) => kind is LifeStepKind.Talks or LifeStepKind.Opinions or LifeStepKind.Communicated;

    public static IEnumerable<string> TopicsOf(byte mask) => Topics.Where((_, i) => (mask & (1 << i)) != 0);

    /// <summary>2026年度民主生活会, 2026年专题民主生活会.</summary>
    public static string Title(int year, LifeMeetingKind kind) => kind == LifeMeetingKind.Yearly ? $"{year}{Kinds[kind]}" : $"{year}年{Kinds[kind]}";
}
