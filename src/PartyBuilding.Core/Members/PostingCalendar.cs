using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Decides the month a movement posts in. Called inside the transaction that records it, under its number.</summary>
public sealed class PostingCalendar(PartyBuildingDbContext db)
{
    /// <summary>
    /// The earliest month, not before that of the effective day, later than every month that one of the touched
    /// organisations has submitted. All legs of the event post there.
    /// </summary>
    public async Task<int> MonthForAsync(DateOnly effectiveOn, IReadOnlyCollection<int> organisationIds, CancellationToken cancel = default)
    {
        var earliest = Month.Of(effectiveOn).Value;
        var submitted = await db.SubmittedMonths
            .Where(x => organisationIds.Contains(x.OrganisationId) && x.Month >= earliest)
            .MaxAsync(x => (int?)x.Month, cancel);
        return MonthFor(effectiveOn, submitted);
    }

    /// <summary>The same for many movements, where the last submitted month of the organisation is known.</summary>
    internal static int MonthFor(DateOnly effectiveOn, int? lastSubmitted)
        => Month.Of(effectiveOn).Value is var earliest && lastSubmitted >= earliest ? new Month(lastSubmitted.Value).Next.Value : earliest;
}
