namespace PartyBuilding.Core.Transfers;

/// <summary>The Chinese words of the transfer's codes.</summary>
public static class TransferWords
{
    public static readonly IReadOnlyDictionary<TransferReason, string> Reasons = new Dictionary<TransferReason, string>
    {
        [TransferReason.Job] = "调动工作",
        [TransferReason.Study] = "学习",
        [TransferReason.WorkElsewhere] = "外出务工经商",
        [TransferReason.Army] = "参军",
        [TransferReason.Other] = "其他",
    };

    public static readonly IReadOnlyDictionary<TransferCircumstance, string> Circumstances = new Dictionary<TransferCircumstance, string>
    {
        [TransferCircumstance.None] = "一般情形",
        [TransferCircumstance.EmployerWithoutOrganisation] = "所在企业未建立党组织",
        [TransferCircumstance.ResidenceDiffers] = "户籍地与居住地不一致",
        [TransferCircumstance.SoldierEmployed] = "复员退伍军人，已落实单位",
        [TransferCircumstance.SoldierUnemployed] = "复员退伍军人，未落实单位",
        [TransferCircumstance.GraduateEmployed] = "毕业生，已落实单位",
        [TransferCircumstance.GraduateUnemployed] = "毕业生，未落实单位",
        [TransferCircumstance.HonouredCadre] = "离休干部",
        [TransferCircumstance.EnterpriseRetired] = "企业退休干部",
        [TransferCircumstance.SettledElsewhere] = "易地安置的退休人员",
        [TransferCircumstance.AgencyRetired] = "机关、事业单位退休干部",
    };

    public static readonly IReadOnlyDictionary<DestinationTie, string> Ties = new Dictionary<DestinationTie, string>
    {
        [DestinationTie.None] = "未说明",
        [DestinationTie.Employer] = "工作单位党组织",
        [DestinationTie.PlaceOfBusiness] = "经营地街道、乡镇",
        [DestinationTie.OwnResidence] = "本人居住地",
        [DestinationTie.ParentsResidence] = "父母居住地",
        [DestinationTie.SpouseResidence] = "配偶居住地",
        [DestinationTie.FormerUnit] = "原单位",
        [DestinationTie.PlaceOfSettlement] = "安置地",
    };

    public static readonly IReadOnlyDictionary<TransferKind, string> Kinds = new Dictionary<TransferKind, string>
    {
        [TransferKind.Internal] = "本党委内",
        [TransferKind.Across] = "区内跨党委",
        [TransferKind.Out] = "转往区外",
        [TransferKind.In] = "区外转入",
    };

    public static readonly IReadOnlyDictionary<TransferStatus, string> Statuses = new Dictionary<TransferStatus, string>
    {
        [TransferStatus.Applied] = "待同意",
        [TransferStatus.Consented] = "待区级开信",
        [TransferStatus.Returned] = "退回修改",
        [TransferStatus.InTransit] = "在途",
        [TransferStatus.Accepted] = "已接收，待回执",
        [TransferStatus.Done] = "已办结",
        [TransferStatus.Refused] = "被拒收",
        [TransferStatus.Withdrawn] = "已撤回",
        [TransferStatus.Undone] = "已撤销",
    };
}
