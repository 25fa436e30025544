using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>What is found when the files kept and the keepers' year are looked over (手册2008 L4607-4666).</summary>
public static class ArchiveReviewChecks
{
    public static readonly RuleChecks<KeptFacts> Kept = new RuleChecks<KeptFacts>()
        .Add("ARC-LOAN-DUE", static (f, rule) => f.DueOn is { } due && f.Today > due ? rule.Broken($"{f.Borrower}借用，应于 {due:yyyy-MM-dd} 归还，已逾期 {f.Today.DayNumber - due.DayNumber} 天。", null, "请催还。") : null)
        .Add("ARC-UP-DUE", static (f, rule) => f.UpSince is { } since && f.Today > since.AddMonths(rule.Number("months"))
            ? rule.Broken($"{since:yyyy-MM-dd} 任职，应于 {since.AddMonths(rule.Number("months")):yyyy-MM-dd} 前核查整理完并报送上级。") : null)
        .AddMany("ARC-POST-MATERIAL", static (f, rule) => f.Unfiled.Select(p => rule.Broken($"{p}的任免材料还没有归档。", null, "请向移交部门收集。")))
        .Add("ARC-MOVED", static (f, rule) => f.Moved is { } unit ? rule.Broken($"干部现在{unit}任职，档案还在这里。", null, "请按管理权限办理转递。") : null)
        .Add("ARC-RECEIPT", static (f, rule) => f.ReceiptSince is { } since && f.Today > since.AddDays(rule.Number("days")) ? rule.Broken($"{since:yyyy-MM-dd} 转出，还没有收到回执。", null, "请向接收单位催要。") : null);

    public static readonly RuleChecks<YearFacts> Year = new RuleChecks<YearFacts>()
        .Add("ARC-YEAR-MEETING", static (f, rule) => IsOver(f) && f.Meetings < rule.Number("least") ? rule.Broken($"{f.Year} 年没有召开档案工作会议。") : null)
        .Add("ARC-YEAR-TRAINING", static (f, rule) => Range(f, rule, f.Trainings, "业务培训"))
        .Add("ARC-YEAR-EXCHANGE", static (f, rule) => Range(f, rule, f.Exchanges, "业务交流"))
        .Add("ARC-TWO-YEARS", static (f, rule) => IsOver(f) && f.TwoYears < rule.Number("least") ? rule.Broken($"{f.Year - 1} 至 {f.Year} 年没有以整代训。") : null)
        .Add("ARC-COLLECT-MONTH", static (f, rule) => f.Months.Count > 0 ? rule.Broken($"{f.Year} 年 {string.Join('、', f.Months)} 月没有收集任免、考核、培训、奖励材料。", null, "收集了的请补登记。") : null)
        .Add("ARC-COLLECT-APPRAISAL", static (f, rule) => !f.HasAppraisals && f.Today > new DateOnly(f.Year, rule.Number("month"), 1).AddMonths(1).AddDays(-1) ? rule.Broken($"{f.Year} 年上半年没有收集年度考核材料。") : null)
        .AddMany("ARC-CORRECT-DUE", static (f, rule) => f.Corrections.Where(c => f.Today > c.By).Select(c => rule.Broken($"{c.Unit}应于 {c.By:yyyy-MM-dd} 前整改，还没有复查合格。")));

    /// <summary>L4611: who fails is given a day by which to put it right.</summary>
    public static readonly RuleChecks<AddArchiveWork> Work = new RuleChecks<AddArchiveWork>()
        .Add("ARC-REVIEW-CORRECT", static (f, rule) => f is { Kind: ArchiveWorkKind.Review, HasPassed: false, CorrectBy: null } ? rule.Broken("不合格的要限期整改。", "CorrectBy", "请填写整改期限。") : null)
        .Add("ARC-REVIEW-RESULT", static (f, rule) => f is { Kind: ArchiveWorkKind.Review, HasPassed: null } ? rule.Broken("请选择检查结果。", "HasPassed") : null);

    // A year that still runs has not missed anything yet.
    private static bool IsOver(YearFacts f) => f.Today >= new DateOnly(f.Year, 12, 1);

    private static Finding? Range(YearFacts f, RuleInForce rule, int count, string what) => IsOver(f) && count < rule.Number("least")
        ? rule.Broken($"{f.Year} 年{what} {count} 次，少于 {rule.Value("least")} 次。")
        : count > rule.Number("most") ? rule.Broken($"{f.Year} 年{what} {count} 次，多于 {rule.Value("most")} 次，仅供参考。") : null;
}
