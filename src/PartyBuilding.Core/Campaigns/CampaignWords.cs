namespace PartyBuilding.Core.Campaigns;

/// <summary>The Chinese words of the codes.</summary>
public static class CampaignWords
{
    private static readonly string[] Ordinals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static readonly IReadOnlyDictionary<CampaignAttendance, string> Attendances = new Dictionary<CampaignAttendance, string>
    {
        [CampaignAttendance.None] = "未参加", [CampaignAttendance.Present] = "到会参加", [CampaignAttendance.MadeUp] = "补课",
        [CampaignAttendance.ByTelephone] = "电话", [CampaignAttendance.AtHome] = "送“会”上门",
    };

    public static readonly IReadOnlyDictionary<CampaignAnalysis, string> Analyses = new Dictionary<CampaignAnalysis, string>
    {
        [CampaignAnalysis.None] = "没有", [CampaignAnalysis.Written] = "书面", [CampaignAnalysis.Oral] = "口头",
    };

    public static readonly IReadOnlyDictionary<OpinionSource, string> Sources = new Dictionary<OpinionSource, string>
    {
        [OpinionSource.Self] = "自己找", [OpinionSource.Masses] = "群众提", [OpinionSource.Superior] = "上级点", [OpinionSource.EachOther] = "相互帮",
    };

    public static readonly IReadOnlyDictionary<OpinionAddressee, string> Addressees = new Dictionary<OpinionAddressee, string>
    {
        [OpinionAddressee.Body] = "领导班子", [OpinionAddressee.Organisation] = "党组织", [OpinionAddressee.Unit] = "单位", [OpinionAddressee.Member] = "党员个人",
    };

    public static readonly IReadOnlyDictionary<OpinionChannel, string> Channels = new Dictionary<OpinionChannel, string>
    {
        [OpinionChannel.Forum] = "座谈会", [OpinionChannel.Questionnaire] = "征求意见表", [OpinionChannel.Box] = "意见箱", [OpinionChannel.Hotline] = "热线电话",
        [OpinionChannel.Talk] = "谈心", [OpinionChannel.Visit] = "走访", [OpinionChannel.Online] = "网上", [OpinionChannel.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<OpinionResult, string> Results = new Dictionary<OpinionResult, string>
    {
        [OpinionResult.Open] = "未办结", [OpinionResult.AtOnce] = "即知即改", [OpinionResult.Done] = "已整改", [OpinionResult.Explained] = "已说明",
    };

    public static readonly IReadOnlyDictionary<SteeringFindingKind, string> FindingKinds = new Dictionary<SteeringFindingKind, string>
    {
        [SteeringFindingKind.UnevenPush] = "推进不平衡", [SteeringFindingKind.UnevenAttitude] = "党员认识不平衡", [SteeringFindingKind.Other] = "其他",
    };

    public static string BatchName(int number) => $"第{(number < Ordinals.Length ? Ordinals[number] : number)}批";

    /// <summary>How long something lasted, both in full months with the days beyond, and in days.</summary>
    /// <example>30 June to 5 December 2005: 5个月5天，共158天.</example>
    public static string Lasted(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to)
            months--;
        var rest = to.DayNumber - from.AddMonths(months).DayNumber;
        var days = $"{to.DayNumber - from.DayNumber}天";
        return months < 1 ? days : $"{months}个月{(rest > 0 ? $"{rest}天" : "")}，共{days}";
    }
}
