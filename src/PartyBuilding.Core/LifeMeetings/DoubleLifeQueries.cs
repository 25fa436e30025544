using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>
/// Double organisation life of leaders (双重组织生活): members of a body's committee in the year, and whoever its life
/// meetings expected. Branch life is a members' or a special organisation-life meeting, attended or made up.
/// </summary>
public sealed class DoubleLifeQueries(PartyBuildingDbContext db)
{
    /// <returns>Null when there is no such body in scope.</returns>
    public async Task<DoubleLifePage?> OfAsync(Guid body, int year, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == body && o.Kind != OrganisationKind.Branch, cancel);
        if (found is null)
            return null;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var seats = await db.Set<CommitteeMember>().AsNoTracking()
            .Where(m => m.Term!.OrganisationId == found.Id && m.SupersededNo == Recorded.Current && m.ValidFrom <= last && m.ValidTo > first)
            .OrderBy(m => m.Post).ThenBy(m => m.Id).Select(m => new { m.PersonId, m.Person!.PublicId, m.Person.Name, m.Post }).ToListAsync(cancel);
        var attended = await (
            from m in db.Set<LifeMeeting>().AsNoTracking()
            where m.OrganisationId == found.Id && m.HeldOn >= first && m.HeldOn <= last
            from p in m.People
            where p.Role == LifeRole.Member && !p.IsRemoved
            select new { p.PersonId, Key = (Guid?)p.Person!.PublicId, p.Name, p.Post, m.HeldOn, p.IsPresent }).ToListAsync(cancel);
        var ids = seats.Select(s => (int?)s.PersonId).Concat(attended.Select(a => a.PersonId)).OfType<int>().Distinct().ToList();
        var branchLife = await BranchLifeAsync(ids, first, last, cancel);
        var branches = await db.MembershipSpells.AsNoTracking().Where(s => ids.Contains(s.PersonId) && s.BranchId != null)
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { s.PersonId, o.Name }).ToDictionaryAsync(s => s.PersonId, s => s.Name, cancel);
        List<(int? Id, Guid? Key, string Name, string? Post)> people =
            [.. seats.Select(s => ((int?)s.PersonId, (Guid?)s.PublicId, s.Name, (string?)CommitteeWords.Post(s.Post))), .. attended.Select(a => (a.PersonId, a.Key, a.Name, a.Post))];
        return new DoubleLifePage(body, found.Name, year, [.. people.DistinctBy(p => p.Id is { } id ? $"#{id}" : p.Name).Select(p => new DoubleLifeRow(
            p.Key, p.Name, p.Post, p.Id is { } id ? branches.GetValueOrDefault(id) : null, p.Id is { } own && branchLife.TryGetValue(own, out var on) ? on : null,
            attended.Where(a => a.IsPresent == true && (a.PersonId is { } x ? x == p.Id : p.Id is null && a.Name == p.Name)).Max(a => a.HeldOn)))]);
    }

    private async Task<Dictionary<int, DateOnly>> BranchLifeAsync(List<int> people, DateOnly first, DateOnly last, CancellationToken cancel)
        => await (
            from m in db.Set<Meeting>().AsNoTracking()
            where m.SupersededNo == Recorded.Current && m.On >= first && m.On <= last && (m.Kind == MeetingKind.MembersLife || m.Kind == MeetingKind.Special)
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && a.PersonId != null && people.Contains(a.PersonId.Value)
                && (a.State == AttendanceState.Present || a.State == AttendanceState.MadeUp)
            group m.On by a.PersonId!.Value into g
            select new { g.Key, On = g.Max() }).ToDictionaryAsync(g => g.Key, g => g.On, cancel);
}
