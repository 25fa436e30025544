using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Rules of decisions about personnel files (手册2008 L4595-4666).</summary>
public static class ArchiveChecks
{
    public static readonly RuleChecks<MaterialFacts> Material = new RuleChecks<MaterialFacts>()
        .Add("ARC-SCOPE", static (f, rule) => f.IsInScope ? null : rule.Broken("不属于归档范围。", "IsInScope", "请退回移交单位。"))
        .AddMany("ARC-CHECK", static (f, rule) => new[] { ("材料不齐全", f.IsComplete, "IsComplete"), ("内容不完整", f.IsWhole, "IsWhole"), ("分类不准确", f.IsClassified, "IsClassified"), ("手续不完备", f.HasFormalities, "HasFormalities") }
            .Where(c => !c.Item2).Select(c => rule.Broken($"{c.Item1}，不能归档。", c.Item3, "请退回移交单位重新整理或补办手续。")))
        .Add("ARC-ABOVE", static (f, rule) => f.IsManagedAbove ? rule.Broken("这名干部由上级管理，材料应报送上级。", "Category", "确需留在副本里的，请写明理由。") : null);

    public static readonly RuleChecks<RemovalFacts> Removal = new RuleChecks<RemovalFacts>()
        .Add("ARC-DESTROY", static (f, rule) => f.Why == ArchiveOut.Destroyed && !(f.IsChecked && f.HasBasis)
            ? rule.Broken("销毁材料要经过审核并登记。", f.IsChecked ? "Basis" : "IsChecked", "请由第二人审核，填写销毁登记号。") : null)
        .Add("ARC-OUT-BASIS", static (f, rule) => f.Why != ArchiveOut.Destroyed && !f.HasBasis ? rule.Broken("请填写去向和依据。", "Basis") : null);

    public static readonly RuleChecks<UseFacts> Use = new RuleChecks<UseFacts>()
        .Add("ARC-OWN", static (f, rule) => f.Own is null ? null : rule.Broken($"查阅人是{f.Own}，任何人不得查阅或借用本人及其亲属的档案。", "Reader", "请由单位另派人员；同名不同人的请勾选并写明理由。"))
        .Add("ARC-MEMBER", static (f, rule) => f.IsPartyMember ? null : rule.Broken("查阅人不是中共党员干部。", "IsPartyMember", "请由单位另派中共党员干部。"))
        .Add("ARC-FORM", static (f, rule) => f.HasForm ? null : rule.Broken("没有《查阅干部人事档案审批表》。", "FormNumber", "不得凭调查证明材料介绍信查阅，请先办审批表。"))
        .Add("ARC-LOAN", static (f, rule) => f.Kind == ArchiveUseKind.Borrow && !(f.HasReason && f.HasDue)
            ? rule.Broken("档案一般不外借；借用要有理由和归还期限。", f.HasReason ? "DueOn" : "Reason", "请补齐，或改为在阅档室查阅。") : null)
        .Add("ARC-RELEND", static (f, rule) => f is { IsOnLoan: true } ? rule.Broken("这份档案已经借出，借用单位不得转借。", "Kind", "请等归还以后再办。") : null)
        .Add("ARC-PURPOSE", static (f, rule) => f is { IsOtherPurpose: true, HasReason: false } ? rule.Broken("事由不在列举的范围内。", "Reason", "由管档单位决定是否提供，请写明理由。") : null);

    public static readonly RuleChecks<StepFacts> Step = new RuleChecks<StepFacts>()
        .Add("ARC-STEP-ORDER", static (f, rule) => f.Step != ArchiveStepKind.Accept && f.Missing.Count > 0
            ? rule.Broken($"前面的{string.Join('、', f.Missing.Select(s => s.Title()))}还没有登记。", "Kind", "一般按顺序办理；确需先办的请写明理由。") : null)
        .Add("ARC-STEP-ACCEPT", static (f, rule) => f.Step == ArchiveStepKind.Accept && f.Missing.Count > 0
            ? rule.Broken($"还有{string.Join('、', f.Missing.Select(s => s.Title()))}没有完成，不能验收。", "Kind", "八个步骤都完成以后再验收。") : null);

    public static readonly RuleChecks<PassingFacts> Passing = new RuleChecks<PassingFacts>()
        .Add("ARC-PASS-BASIS", static (f, rule) => f.HasBasis ? null : rule.Broken("没有书面依据。", "Basis", "凭任免文件、转递通知单、领导批示或函件转递。"))
        .Add("ARC-PASS-ARRANGED", static (f, rule) => f.IsArranged ? null : rule.Broken("档案没有整理完，不能转出。", "", "请先完成八个整理步骤。"))
        .Add("ARC-PASS-WHOLE", static (f, rule) => f.Pieces == f.Kept ? null : rule.Broken($"档案有 {f.Kept} 份材料，清点 {f.Pieces} 份。", "Pieces", "要一次全部转出，不得扣留或分批。"))
        .Add("ARC-PASS-LOAN", static (f, rule) => f.IsOnLoan ? rule.Broken("档案还在外借。", "", "请先收回。") : null)
        .Add("ARC-PASS-UP", static (f, rule) => f is { Passing: ArchivePassing.Up, HasApprover: false } ? rule.Broken("报送上级的档案要经部领导审批。", "Approver", "请填写审批人。") : null)
        .Add("ARC-PASS-DECEASED", static (f, rule) => f.Passing == ArchivePassing.Municipal && (f.DiedOn is not { } died || f.On < died.AddYears(rule.Number("years")) || !f.KeepsResume)
            ? rule.Broken(f.DiedOn is null ? "只有已故干部的档案移交市档案馆。" : f.KeepsResume ? $"去世满 {rule.Value("years")} 年（{f.DiedOn.Value.AddYears(rule.Number("years")):yyyy-MM-dd}）以后才能移交。" : "移交前要留存一份近期履历表。",
                f.DiedOn is null ? "Passing" : f.KeepsResume ? "On" : "KeepsResume") : null);
}
