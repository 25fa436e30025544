using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Transfers;

/// <summary>Rules of the transfer of relations, 手册2008 L1683-1728.</summary>
public static class TransferChecks
{
    // L1685. L1710-1719: the blanks of part 2. L1714: the days are blank in the book.
    public static readonly RuleChecks<TransferLetterFacts> Letter = new RuleChecks<TransferLetterFacts>()
        .Add("TRF-CONSENT", static (facts, rule) => facts.ConsentedOn is null
            ? rule.Broken("还没有经党组织同意，不能开具介绍信。", "", "请先办理同意。") : null)
        .Add("TRF-NATIONWIDE", static (facts, rule) => facts is { IsNationwide: true, AtDistrict: false }
            ? rule.Broken("转往区外的介绍信由区委组织部开具。", "", "已转区委组织部，请等待。") : null)
        .Add("TRF-LETTER-COMPLETE", static (facts, rule) => facts switch
        {
            { DuesPaidTo: null } => rule.Broken("介绍信还缺党费交至年月。", nameof(facts.DuesPaidTo), "请填写党费交到哪一年哪一月。"),
            { HasIdNumber: false } => rule.Broken("这名党员还没有登记身份号码，不能开具介绍信。", "", "请先在党员信息中补登身份号码。"),
            _ => null,
        })
        .Add("TRF-LETTER-VALID", static (facts, rule) => facts.ValidDays is { } days && (days < 1 || days > rule.Number("most"))
            ? rule.Broken($"有效天数 {days} 不在 1 至 {rule.Value("most")} 天之内。", nameof(facts.ValidDays), "请填写有效天数。")
            : null);

    public static readonly RuleChecks<LetterAge> Presented = new RuleChecks<LetterAge>()
        .Add("TRF-LETTER-EXPIRED", static (facts, rule) =>
            facts.PresentedOn > facts.ValidUntil
                ? rule.Broken($"介绍信有效期到 {facts.ValidUntil:yyyy-MM-dd} 为止，已经过期。", "Reason", "请退回重新开具，或写明接收的理由。")
                : null);

    // L1694.
    public static readonly RuleChecks<TransferClosing> Closing = new RuleChecks<TransferClosing>()
        .Add("TRF-CLOSE-RECEIPT", static (facts, rule) => facts.Status == TransferStatus.Accepted
            ? rule.Broken("还没有收到回执，不能办结。", "", "请先登记回执。") : null);

    // Open in the source; the parameter says at which of the two papers the member stops counting here.
    public static readonly RuleChecks<TransferLeaving> Leaving = new RuleChecks<TransferLeaving>()
        .Add("TRF-OUT-COUNTS", static (facts, rule) => !facts.HasReceipt && rule.Value("counts") != "letter"
            ? rule.Broken("收到回执后才计入减少。") : null);

    // L1728: a late receipt is taken, and said.
    public static readonly RuleChecks<ReceiptAge> Lateness = new RuleChecks<ReceiptAge>()
        .Add("TRF-RECEIPT-DUE", static (facts, rule) => facts.ReceivedOn > facts.AcceptedOn?.AddMonths(rule.Number("months"))
            ? rule.Broken($"回执超过接收后 {rule.Value("months")} 个月才到。", "ReceivedOn") : null);

    public static readonly RuleChecks<TransferReceiptFacts> Receipt = new RuleChecks<TransferReceiptFacts>()
        .Add("TRF-RECEIPT-MATCH", static (facts, rule) =>
            ChineseText.Clean(facts.ReceiptNumber) != facts.LetterNumber ? rule.Broken(
                $"回执编号与介绍信编号 {facts.LetterNumber} 不一致。", "LetterNumber", "请核对回执联。")
            : ChineseText.Clean(facts.ReceiptName) != facts.Name ? rule.Broken("回执上的姓名与介绍信不一致。", "Name", "请核对回执联。")
            : null);

    // L1689, L1690, L1692.
    public static readonly RuleChecks<TransferRefusalFacts> Refusal = new RuleChecks<TransferRefusalFacts>()
        .Add("TRF-REFUSAL-REASON", static (facts, rule) => ChineseText.Clean(facts.Reason).Length == 0
            ? rule.Broken("拒收要写明理由。", nameof(facts.Reason), "请写明为什么不能接收。") : null)
        .Add("TRF-FIRST-ASKED", static (facts, rule) => facts.NotOurs && ChineseText.Clean(facts.ReportedTo).Length == 0
            ? rule.Broken("不归本单位接收的，要先向上级报告。", nameof(facts.ReportedTo), "请填写已报告的上级党组织。") : null)
        .Add("TRF-MAY-NOT-REFUSE-SOLDIER", static (facts, rule) => facts is
            {
                Circumstance: TransferCircumstance.SoldierUnemployed,
                Tie: DestinationTie.ParentsResidence or DestinationTie.SpouseResidence,
            }
            ? rule.Broken("未落实工作单位的复员退伍军人转到父母或配偶居住地，不得拒收。", nameof(facts.Reason), "请接收并编入支部。") : null)
        .Add("TRF-MAY-NOT-REFUSE-GRADUATE", static (facts, rule) => facts is
            {
                Circumstance: TransferCircumstance.GraduateUnemployed,
                Tie: DestinationTie.OwnResidence or DestinationTie.ParentsResidence,
            }
            ? rule.Broken("未落实工作单位的毕业生转到本人或父母居住地，不得拒收。", nameof(facts.Reason), "请接收并编入支部。") : null);

    // L1687-1691: which tie fits which case.
    public static readonly RuleChecks<TransferDestination> Destination = new RuleChecks<TransferDestination>()
        .Add("TRF-DEST-BUSINESS", static (facts, rule) => facts.Circumstance != TransferCircumstance.EmployerWithoutOrganisation ? null
            : !facts.RegisteredElsewhere ? Wrong(rule, "注册地与经营地一致，不适用转到经营地的规定")
            : facts.Tie != DestinationTie.PlaceOfBusiness ? Wrong(rule, "去向不是经营地") : null)
        .Add("TRF-DEST-RESIDENCE", static (facts, rule) => Fits(facts, rule, [TransferCircumstance.ResidenceDiffers], DestinationTie.OwnResidence))
        .Add("TRF-DEST-EMPLOYER", static (facts, rule) => Fits(
            facts, rule, [TransferCircumstance.SoldierEmployed, TransferCircumstance.GraduateEmployed], DestinationTie.Employer))
        .Add("TRF-DEST-SOLDIER", static (facts, rule) => Fits(
            facts, rule, [TransferCircumstance.SoldierUnemployed], DestinationTie.ParentsResidence, DestinationTie.SpouseResidence))
        .Add("TRF-DEST-GRADUATE", static (facts, rule) => Fits(
            facts, rule, [TransferCircumstance.GraduateUnemployed], DestinationTie.OwnResidence, DestinationTie.ParentsResidence))
        .Add("TRF-DEST-HONOURED", static (facts, rule) => Fits(facts, rule, [TransferCircumstance.HonouredCadre], DestinationTie.FormerUnit))
        .Add("TRF-DEST-ENTERPRISE-RETIRED", static (facts, rule) => Fits(
            facts, rule, [TransferCircumstance.EnterpriseRetired], DestinationTie.OwnResidence))
        .Add("TRF-DEST-SETTLED", static (facts, rule) => Fits(
            facts, rule, [TransferCircumstance.SettledElsewhere], DestinationTie.PlaceOfSettlement))
        .Add("TRF-DEST-AGENCY-RETIRED", static (facts, rule) => Fits(facts, rule, [TransferCircumstance.AgencyRetired], DestinationTie.FormerUnit));

    private static Finding? Fits(
        TransferDestination facts, RuleInForce rule, TransferCircumstance[] cases, params DestinationTie[] ties)
        => !cases.Contains(facts.Circumstance) || ties.Contains(facts.Tie) ? null : Wrong(rule, "去向与规定不符");

    private static Finding Wrong(RuleInForce rule, string what)
        => rule.Broken($"{what}：{rule.Text}", "Tie", "请核对去向；确需转往这里的，请在“说明”中写明理由。");
}
