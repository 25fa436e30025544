using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Periods;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>Periods with their progress inside a scope, written for a list.</summary>
public sealed class PeriodLines(ReturnLists lists, TimeProvider clock)
{
    public async Task<IReadOnlyList<PeriodLine>> NewestAsync(int most, OrgScope scope, bool mayLock, CancellationToken cancel)
    {
        var lines = new List<PeriodLine>();
        foreach (var period in await lists.PeriodsAsync(most, cancel))
        {
            var progress = await lists.ProgressAsync(period, scope, cancel);
            if (progress.Expected > 0 || mayLock)
                lines.Add(Line(progress, clock.Today(), mayLock));
        }

        return lines;
    }

    public static PeriodLine Line(PeriodProgress progress, DateOnly today, bool mayLock)
    {
        var period = progress.Period;
        var (words, tone) = period.LockedAt is not null ? ("已锁定", Tone.Plain)
            : today > period.OnTimeUntil ? ("补报中", Tone.Warn)
            : ("报送中", Tone.Ok);
        return new PeriodLine(
            period.PublicId, period.FormName, period.Span.Title, period.Query, words, tone,
            Words.Day(period.OnTimeUntil), Words.Day(period.LocksAfter), progress.Expected, progress.Arrived,
            Figures.Rate(progress.Arrived, progress.Expected), Figures.Rate(progress.OnTime, progress.Expected),
            progress.Accepted, progress.NotDue, mayLock && period.LockedAt is null, progress.Exempt);
    }
}
