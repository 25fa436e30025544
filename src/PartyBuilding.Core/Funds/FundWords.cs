namespace PartyBuilding.Core.Funds;

/// <summary>The Chinese words of the codes of funds.</summary>
public static class FundWords
{
    /// <summary>What stands where a reader may not see the name of a family.</summary>
    public const string Hidden = "（困难家庭）";

    public static readonly IReadOnlyDictionary<FundKind, string> Kinds = new Dictionary<FundKind, string>
    {
        [FundKind.Activity] = "活动经费", [FundKind.Special] = "专项经费", [FundKind.Relief] = "帮困资金", [FundKind.Incentive] = "激励帮扶资金",
    };

    public static readonly IReadOnlyDictionary<FundSource, string> Sources = new Dictionary<FundSource, string>
    {
        [FundSource.Members] = "党员捐助", [FundSource.Owners] = "业主、企业支持", [FundSource.Committee] = "党委拨款", [FundSource.Township] = "街道、乡镇拨款",
        [FundSource.Superior] = "上级党组织拨款", [FundSource.Treasury] = "财政安排", [FundSource.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<FundReceiver, string> Receivers = new Dictionary<FundReceiver, string>
    {
        [FundReceiver.Organisation] = "单位、组织", [FundReceiver.Family] = "困难家庭、个人",
    };
}
