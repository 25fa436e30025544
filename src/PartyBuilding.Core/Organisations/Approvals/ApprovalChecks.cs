using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>Nothing in the tree is set up, moved, merged, split, re-organised or closed without the superior's document.</summary>
public static class ApprovalChecks
{
    public static readonly RuleChecks<ApprovalFacts> All = new RuleChecks<ApprovalFacts>()
        // L749: the superior reviews and approves. L783: strict approval, for founding and closing the same way.
        .AddMany("ORG-APPROVAL-DOCUMENT", Document);

    private static IEnumerable<Finding> Document(ApprovalFacts facts, RuleInForce rule)
    {
        var words = ApprovalWords.Kind(facts.Kind);
        if (facts.IsRecordedFact)
        {
            if (facts.EffectiveOn > facts.Today.AddYears(-rule.Number("lostYears")))
                yield return rule.Broken($"成立不满 {rule.Value("lostYears")} 年的，批复应当还在。", "IsRecordedFact", "请查找批复，填写文号和日期。");
            if (!facts.HasReason)
                yield return rule.Broken("批复查不到的，要写明原因。", "Reason", "例如：1962 年建立，批复文件散失。");
            yield break;
        }

        if (ChineseText.Clean(facts.Number) is not { Length: > 0 and <= ApprovalBook.LongestNumber })
            yield return rule.Broken($"没有上级批复文号，不能{words}。", "ApprovalNumber", "请填写批复文号；还没有批复的，请先报送请示。");
        if (facts.IssuedOn is null || facts.IssuedOn > facts.Today)
            yield return rule.Broken("请填写批复日期，不能晚于今天。", "ApprovedOn");
        if (ChineseText.Clean(facts.Signatory).Length > ApprovalBook.LongestSignatory)
            yield return rule.Broken($"签发人不超过 {ApprovalBook.LongestSignatory} 字。", "Signatory");
    }
}
