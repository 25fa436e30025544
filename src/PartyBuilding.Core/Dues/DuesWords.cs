namespace PartyBuilding.Core.Dues;

/// <summary>The Chinese words of the codes of dues.</summary>
public static class DuesWords
{
    public static readonly IReadOnlyDictionary<DuesKind, string> Kinds = new Dictionary<DuesKind, string>
    {
        [DuesKind.ByRate] = "按比例",
        [DuesKind.Fixed] = "定额",
        [DuesKind.Reduced] = "少交",
        [DuesKind.Exempt] = "免交",
    };

    public static readonly IReadOnlyDictionary<DuesStandardState, string> Standards = new Dictionary<DuesStandardState, string>
    {
        [DuesStandardState.Draft] = "草稿",
        [DuesStandardState.InForce] = "生效",
        [DuesStandardState.Void] = "作废",
    };

    public static readonly IReadOnlyDictionary<DuesChargeState, string> Charges = new Dictionary<DuesChargeState, string>
    {
        [DuesChargeState.Due] = "应交",
        [DuesChargeState.Delayed] = "缓交",
        [DuesChargeState.Exempted] = "免交",
        [DuesChargeState.PaidElsewhere] = "转来前已交",
        [DuesChargeState.NoStandard] = "未核定标准",
    };

    public static readonly IReadOnlyDictionary<DuesPaymentKind, string> Payments = new Dictionary<DuesPaymentKind, string>
    {
        [DuesPaymentKind.Current] = "当月",
        [DuesPaymentKind.Supplementary] = "补交",
        [DuesPaymentKind.Advance] = "预交",
        [DuesPaymentKind.OnBehalf] = "代交",
        [DuesPaymentKind.Voluntary] = "自愿交纳",
        [DuesPaymentKind.Refund] = "退还",
    };

    public static readonly IReadOnlyDictionary<DuesEntryKind, string> Entries = new Dictionary<DuesEntryKind, string>
    {
        [DuesEntryKind.CarriedOver] = "上年结存",
        [DuesEntryKind.Collected] = "党员交纳",
        [DuesEntryKind.FromBelow] = "下级上缴",
        [DuesEntryKind.FromAbove] = "上级下拨",
        [DuesEntryKind.Interest] = "利息",
        [DuesEntryKind.OtherIn] = "其他收入",
        [DuesEntryKind.RemittedUp] = "上缴上级",
        [DuesEntryKind.Training] = "培训党员",
        [DuesEntryKind.Publications] = "订阅报刊、购买教育资料",
        [DuesEntryKind.Awards] = "表彰先进",
        [DuesEntryKind.Hardship] = "补助生活困难党员",
        [DuesEntryKind.Disaster] = "补助受灾党员、修缮设施",
        [DuesEntryKind.ToBelow] = "拨付下级",
        [DuesEntryKind.Refunded] = "退还党员",
        [DuesEntryKind.OtherOut] = "其他支出",
    };

    /// <summary>Kinds that are entered by hand; the others follow from a month or a remittance.</summary>
    public static readonly IReadOnlyList<DuesEntryKind> ByHand =
    [
        DuesEntryKind.CarriedOver, DuesEntryKind.FromAbove, DuesEntryKind.Interest, DuesEntryKind.OtherIn,
        DuesEntryKind.Training, DuesEntryKind.Publications, DuesEntryKind.Awards, DuesEntryKind.Hardship, DuesEntryKind.Disaster,
        DuesEntryKind.ToBelow, DuesEntryKind.OtherOut,
    ];

    public static readonly IReadOnlyDictionary<DuesRemittanceStatus, string> Remittances = new Dictionary<DuesRemittanceStatus, string>
    {
        [DuesRemittanceStatus.Sent] = "待上级确认",
        [DuesRemittanceStatus.Confirmed] = "上级已收到",
        [DuesRemittanceStatus.SentBack] = "上级退回",
    };

    public static readonly IReadOnlyDictionary<DuesPost, string> Posts = new Dictionary<DuesPost, string>
    {
        [DuesPost.Officer] = "党费专人",
        [DuesPost.Accountant] = "会计",
        [DuesPost.Cashier] = "出纳",
    };

    public static readonly IReadOnlyDictionary<DuesYearStatus, string> Years = new Dictionary<DuesYearStatus, string>
    {
        [DuesYearStatus.Filling] = "填报中",
        [DuesYearStatus.SentUp] = "已上报，待审核",
        [DuesYearStatus.SentBack] = "退回修改",
        [DuesYearStatus.Audited] = "审核通过",
    };

    public static bool IsIn(DuesEntryKind kind) => kind < DuesEntryKind.RemittedUp;
}
