using PartyBuilding.Core.Members;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of transfers, a row a member, in the order of the template.</summary>
public static class TransferColumns
{
    public const string Name = "Name";
    public const string IdNumber = "IdNumber";
    public const string From = "FromBranchKey";
    public const string To = nameof(RequestTransfer.ToBranchKey);
    public const string Outside = nameof(RequestTransfer.OutsideName);
    public const string Reason = nameof(RequestTransfer.Reason);
    public const string Circumstance = nameof(RequestTransfer.Circumstance);
    public const string Tie = nameof(RequestTransfer.Tie);
    public const string RegisteredElsewhere = nameof(RequestTransfer.RegisteredElsewhere);
    public const string DuesPaidTo = nameof(RequestTransfer.DuesPaidTo);
    public const string Contact = nameof(RequestTransfer.Contact);
    public const string EffectiveOn = nameof(TransferMember.EffectiveOn);
    public const string LetterNumber = nameof(TransferMember.LetterNumber);
    public const string PartyGroup = nameof(TransferMember.PartyGroup);
    public const string Note = "Note";
    public const string Record = "Record";

    /// <summary>What only an application keeps.</summary>
    internal static readonly IReadOnlyList<string> OfApplications = [Reason, Circumstance, Tie, RegisteredElsewhere, DuesPaidTo, Contact];

    /// <summary>What only a transfer keeps that was carried out on paper.</summary>
    internal static readonly IReadOnlyList<string> OnPaper = [EffectiveOn, LetterNumber, PartyGroup];

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Name, "姓名", true, "在册党员的姓名", "党员姓名", "转接人", "转接党员"),
        new(IdNumber, "公民身份号码", false, "支部里有同名的才需要；该列先设为“文本”再填", "身份证号", "身份证号码", "身份证", "公民身份证号码") { Width = 22, IsSecret = true },
        new(From, "现在所在党支部", true, "转出支部的全称或组织编号", "现所在党支部", "转出党支部", "转出支部", "原所在党支部", "原党支部", "现党支部", "由何支部转出") { Width = 32 },
        new(To, "转往", false, "转入支部的全称或组织编号；区内其他基层党委只写党委，由它编入支部；补记的写支部", "转入党支部", "转入支部", "转往党支部", "转往党组织", "转入党组织", "接收党组织", "转往何处") { Width = 32 },
        new(Outside, "区外单位", false, "转往区外的写介绍信上的单位，“转往”留空", "转往单位（区外）", "区外接收单位", "转往区外单位", "区外党组织") { Width = 32 },
        new(Reason, "转接原因", false, "调动工作、学习、外出务工经商、参军、其他；不填按其他；补记不用填", "转移原因", "转出原因", "原因") { Width = 16 },
        new(Circumstance, "属于哪种情形", false, "例如 毕业生，未落实单位；不填按一般情形；补记不用填", "情形", "人员情形") { Width = 26 },
        new(Tie, "与去向的关系", false, "工作单位党组织、经营地街道、乡镇、本人居住地、父母居住地、配偶居住地、原单位、安置地；补记不用填", "与转往地的关系", "去向关系") { Width = 18 },
        new(RegisteredElsewhere, "注册地与经营地不一致", false, "是、否；所在企业未建立党组织的才填；补记不用填") { Width = 22 },
        new(DuesPaidTo, "党费交至年月", false, "年月，例如 202606 或 2026年6月；补记不用填", "党费交至", "党费交纳至", "党费缴至年月", "党费缴纳至"),
        new(Contact, "联系电话", false, "印在介绍信上，不超过 60 字；补记不用填", "电话", "手机", "手机号码", "联系方式") { Width = 18, IsSecret = true },
        new(EffectiveOn, "生效日期", false, "年月日，例如 2026-05-01；补记必填，申请不用填", "转接日期", "转入日期", "转出日期", "转接时间"),
        new(LetterNumber, "介绍信编号", false, "补记跨基层党委和转往区外的必填，申请不用填", "介绍信号", "介绍信号码") { Width = 18 },
        new(PartyGroup, "党小组", false, "转入支部的党小组；只在补记时用", "转入党小组", "所在党小组"),
        new(Note, "说明", false, "去向与规定不符、确需转往的写明理由，不超过 150 字", "备注", "理由") { Width = 26 },
        new(Record, "记录标识", false, "本系统导出的党员记录标识，可以代替号码", "记录编号（系统）") { Width = 38 },
    ];
}
