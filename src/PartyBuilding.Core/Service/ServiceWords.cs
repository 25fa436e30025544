using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Core.Service;

/// <summary>The Chinese words of the codes of service.</summary>
public static class ServiceWords
{
    public static readonly IReadOnlyDictionary<ServiceKind, string> Kinds = new Dictionary<ServiceKind, string>
    {
        [ServiceKind.Pledge] = "党员承诺", [ServiceKind.Pair] = "结对帮扶", [ServiceKind.Volunteering] = "志愿服务", [ServiceKind.Suggestion] = "意见建议",
    };

    public static readonly IReadOnlyDictionary<PairForm, string> Forms = new Dictionary<PairForm, string>
    {
        [PairForm.BranchAndPerson] = "一个支部结对一名困难群众", [PairForm.OrganisationAndUnit] = "党组织与单位结对", [PairForm.MemberAndHousehold] = "党员与困难家庭结对",
    };

    public static readonly IReadOnlyDictionary<PairRound, string> Rounds = new Dictionary<PairRound, string>
    {
        [PairRound.None] = "自行结对", [PairRound.First] = "双结对第一批（机关）", [PairRound.Second] = "双结对第二批（基层）",
    };

    public static readonly IReadOnlyDictionary<PairHelper, string> Helpers = new Dictionary<PairHelper, string> { [PairHelper.Organ] = "机关", [PairHelper.GrassRoots] = "基层单位" };

    public static readonly IReadOnlyDictionary<PairEntryKind, string> PairEntries = new Dictionary<PairEntryKind, string>
    {
        [PairEntryKind.Visit] = "走访", [PairEntryKind.Fulfilment] = "兑现承诺",
    };

    public static readonly IReadOnlyDictionary<VolunteerField, string> Fields = new Dictionary<VolunteerField, string>
    {
        [VolunteerField.Medical] = "医疗", [VolunteerField.Law] = "法律", [VolunteerField.Finance] = "金融", [VolunteerField.Science] = "科技", [VolunteerField.Education] = "教育",
        [VolunteerField.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<SuggestionChannel, string> Channels = new Dictionary<SuggestionChannel, string>
    {
        [SuggestionChannel.InPerson] = "当面", [SuggestionChannel.Box] = "意见箱", [SuggestionChannel.Hotline] = "热线", [SuggestionChannel.Reporting] = "举报电话", [SuggestionChannel.Network] = "网络",
    };
}
