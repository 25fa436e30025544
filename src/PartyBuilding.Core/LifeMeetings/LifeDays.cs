using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The last days on which papers and reports are in time; calendar or working days by the rule's parameter.</summary>
public sealed class LifeDays(RuleBook rules, WorkingDays working)
{
    /// <summary>手册2008 L1759: so many days before the meeting. Null when the rule is off.</summary>
    public async Task<DateOnly?> PreReportAsync(DateOnly meeting, CancellationToken cancel = default)
    {
        if ((await rules.CurrentAsync(cancel)).InForce("DLM-PRE-DAYS", meeting) is not { } rule)
            return null;
        var days = rule.Number("days");
        if (rule.Value("counts") == "calendar")
            return meeting.AddDays(-days);
        // The latest day after which that many working days pass before the meeting.
        var day = meeting.AddDays(-days);
        while (await working.AfterAsync(day, days, cancel) > meeting)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>L1763: so many days after it.</summary>
    public async Task<DateOnly?> ReportAsync(DateOnly meeting, CancellationToken cancel = default)
        => (await rules.CurrentAsync(cancel)).InForce("DLM-REPORT-DAYS", meeting) is not { } rule ? null
            : rule.Value("counts") == "calendar" ? meeting.AddDays(rule.Number("days"))
            : await working.AfterAsync(meeting, rule.Number("days"), cancel);
}
