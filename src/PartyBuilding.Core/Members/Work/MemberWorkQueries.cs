using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Members.Work;

/// <summary>Reads one member's year from the registers of meetings, dues and study.</summary>
public sealed class MemberWorkQueries(PartyBuildingDbContext db, ServedYears served)
{
    /// <param name="person">Somebody whose record the reader has open: whether they may is asked there.</param>
    public async Task<MemberWork> OfYearAsync(Guid person, int year, OrgScope scope, CancellationToken cancel = default)
        => new(year, await MeetingsAsync(person, year, scope, cancel), await DuesAsync(person, year, cancel), await StudiesAsync(person, year, cancel), await ServedAsync(person, year, cancel));

    private async Task<ServedYear> ServedAsync(Guid person, int year, CancellationToken cancel)
    {
        var id = await db.People.Where(p => p.PublicId == person).Select(p => p.Id).SingleAsync(cancel);
        return (await served.OfAsync([id], year, cancel)).GetValueOrDefault(id, ServedYear.Nothing);
    }

    private async Task<List<MemberMeeting>> MeetingsAsync(Guid person, int year, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return await db.Set<MeetingAttendance>().Where(a => a.Person!.PublicId == person && a.SupersededNo == Recorded.Current)
            .Join(
                db.Set<Meeting>().Where(m => m.SupersededNo == Recorded.Current && m.On.Year == year), a => a.MeetingKey, m => m.Key,
                (a, m) => new { Mark = a, Meeting = m, IsSeen = seen.Contains(m.OrganisationId) })
            .OrderByDescending(x => x.Meeting.On).ThenByDescending(x => x.Meeting.Id)
            .Select(x => new MemberMeeting(
                x.IsSeen ? x.Meeting.Key : null, x.Meeting.On, x.Meeting.Kind, x.Meeting.Topic, x.Mark.State, x.Mark.Why, x.Mark.MadeUpOn))
            .ToListAsync(cancel);
    }

    // Money stands under the month it was paid for, whichever month it was taken in.
    private async Task<List<MemberDues>> DuesAsync(Guid person, int year, CancellationToken cancel)
    {
        var (first, last) = (new Month((year * 100) + 1).Value, new Month((year * 100) + 12).Value);
        var charges = await db.Set<DuesCharge>().AsNoTracking()
            .Where(c => c.Person!.PublicId == person && c.SupersededNo == Recorded.Current && c.Month >= first && c.Month <= last)
            .ToDictionaryAsync(c => c.Month, cancel);
        var paid = await db.Set<DuesPayment>()
            .Where(p => p.Person!.PublicId == person && p.SupersededNo == Recorded.Current && p.ForMonth >= first && p.ForMonth <= last)
            .GroupBy(p => p.ForMonth).Select(g => new { Month = g.Key, Fen = g.Sum(p => p.AmountFen), On = g.Max(p => p.PaidOn) })
            .ToDictionaryAsync(p => p.Month, cancel);
        return [.. charges.Keys.Union(paid.Keys).OrderDescending().Select(m =>
        {
            var (charge, sum) = (charges.GetValueOrDefault(m), paid.GetValueOrDefault(m));
            return new MemberDues(new Month(m), charge?.State, charge?.PayableFen ?? 0, sum?.Fen ?? 0, sum?.On);
        })];
    }

    private async Task<List<MemberStudy>> StudiesAsync(Guid person, int year, CancellationToken cancel)
        => await db.Set<EducationAttendance>().Where(a => a.Person!.PublicId == person && a.SupersededNo == Recorded.Current && a.IsPresent && a.On.Year == year)
            .Join(
                db.Set<EducationActivity>().Where(e => e.SupersededNo == Recorded.Current), a => a.ActivityKey, e => e.Key, (a, e) => new { Mark = a, e.Title })
            .OrderByDescending(x => x.Mark.On).ThenByDescending(x => x.Mark.Id)
            .Select(x => new MemberStudy(x.Mark.On, x.Title, x.Mark.Minutes, x.Mark.CreditTenths)).ToListAsync(cancel);
}
