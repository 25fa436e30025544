using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>The clocks of the four kinds, as the rules have them; the day of receipt is day 0.</summary>
/// <param name="ApplyDays">因公: after the notice (手册2008 L2891).</param>
/// <param name="ReplyMonths">自愿: the decision; silence after it is consent (L2917).</param>
/// <param name="BlameMonths">引咎: the reply; silence is late and nothing else (L2949).</param>
/// <param name="OrderDays">责令: the application after the notice (L2978).</param>
/// <param name="AppealDays">责令: the appeal after the same notice (L2980).</param>
/// <param name="ReviewMonths">责令: the review of an appeal (L2980).</param>
/// <param name="UpheldDays">责令: the application after a review that upholds the order (L2980).</param>
public sealed record ResignationTerms(int ApplyDays, int ReplyMonths, int BlameMonths, int OrderDays, int AppealDays, int ReviewMonths, int UpheldDays)
{
    public static ResignationTerms Of(RuleCatalogue rules, DateOnly day)
    {
        return new ResignationTerms(
            Number("RESG-APPLY", "days"), Number("RESG-REPLY", "months"), Number("RESG-BLAME-REPLY", "months"), Number("RESG-ORDER-APPLY", "days"), Number("RESG-APPEAL", "days"),
            Number("RESG-REVIEW", "months"), Number("RESG-UPHELD", "days"));

        // What every place must do cannot be switched off, so each of these rules is always in force.
        int Number(string code, string name) => rules.InForce(code, day)!.Number(name);
    }
}
