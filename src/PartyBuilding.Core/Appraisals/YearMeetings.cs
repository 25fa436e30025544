using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>
/// Asks the register of meetings, so that the meeting which is held together with the appraisal (手册2008 L1571) is recorded
/// once: one of a drive, or the members' own organisation-life meeting.
/// </summary>
public sealed class YearMeetings(PartyBuildingDbContext db)
{
    /// <summary>The last of the year up to a day; null when none is recorded.</summary>
    internal Task<YearMeeting?> FindAsync(int branchId, int year, DateOnly until, CancellationToken cancel)
    {
        var first = new DateOnly(year, 1, 1);
        return db.Set<Meeting>()
            .Where(m => m.OrganisationId == branchId && m.SupersededNo == Recorded.Current && (m.Kind == MeetingKind.Special || m.Kind == MeetingKind.MembersLife)
                && m.On >= first && m.On <= until && m.On.Year == year)
            .OrderByDescending(m => m.On).ThenByDescending(m => m.Id)
            .Select(m => new YearMeeting(m.Key, m.On, m.Due, m.Present, m.Topic))
            .FirstOrDefaultAsync(cancel);
    }
}
