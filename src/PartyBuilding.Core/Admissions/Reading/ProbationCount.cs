using PartyBuilding.Core.Admissions.Probation;
using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>Reports and records of a probation by calendar month and quarter: due, received, missing (L1517).</summary>
public sealed record ProbationCount(IReadOnlyList<int> MonthsDue, IReadOnlyList<int> MonthsMissing, IReadOnlyList<int> QuartersDue, IReadOnlyList<int> QuartersMissing)
{
    public int MonthsReceived => MonthsDue.Count - MonthsMissing.Count;

    public int QuartersMade => QuartersDue.Count - QuartersMissing.Count;

    /// <param name="taken">Kind and period of the entries that stand.</param>
    public static ProbationCount Of(DateOnly from, DateOnly? ends, DateOnly today, IEnumerable<(AdmissionStepKind Kind, int? Period)> taken)
    {
        var entries = taken.ToList();
        var (months, quarters) = (ProbationPeriods.MonthsDue(from, ends, today), ProbationPeriods.QuartersDue(from, ends, today));
        return new ProbationCount(
            months, [.. months.Where(m => !entries.Contains((AdmissionStepKind.MonthlyReport, m)))],
            quarters, [.. quarters.Where(q => !entries.Contains((AdmissionStepKind.QuarterRecord, q)))]);
    }
}
