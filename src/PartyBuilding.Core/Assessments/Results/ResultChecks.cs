using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>What a result still asks for: 通报S000 L477, 手册2008 L2545.</summary>
public static class ResultChecks
{
    public static readonly RuleChecks<TalkFacts> Talk = new RuleChecks<TalkFacts>()
        .Add("ASM-TALK-GRADE", static (f, rule) => f.IsForTalk ? rule.Broken($"考核等次“{f.Grade}”。") : null)
        // Compared as a fraction: 29.96 % is under 30 %.
        .Add("ASM-TALK-VOTES", static (f, rule) => f.Votes > 0 && f.Poor * 100 >= rule.Number("percent") * f.Votes
            ? rule.Broken($"民主测评里评为应当谈话的等次，占 {100m * f.Poor / f.Votes:0.0}%（{f.Poor}/{f.Votes}）。")
            : null);

    public static readonly RuleChecks<SecondResultFacts> Second = new RuleChecks<SecondResultFacts>()
        .Add("ASM-ONE-RESULT", static (f, rule) => f.Known == f.Given
            ? rule.Broken($"{f.Year} 年已有考核结论“{f.Known}”，说明和表里的不同。", f.Field, "以记录为准的，删掉这一行；要改的，在干部信息集里改。")
            : rule.Broken($"{f.Year} 年已有考核结论“{f.Known}”，不能再登记“{f.Given}”。", f.Field, "以记录为准的，删掉这一行；要改的，在干部信息集里改。"));

    public static readonly RuleChecks<FeedbackFacts> Feedback = new RuleChecks<FeedbackFacts>()
        .Add("ASM-TELL", static (f, rule) => f.Today > f.DecidedOn.AddDays(rule.Number("days")) ? rule.Broken($"{f.DecidedOn:yyyy-MM-dd} 作出结论，还没有反馈。") : null);
}
