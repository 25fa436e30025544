using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service.Roster;

/// <summary>Who of a branch took part in its volunteer sessions; the numbers of a session stay its own.</summary>
public sealed class VolunteerRoster(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, ServiceDesk desk, ServiceHistory history)
{
    public async Task<VolunteerRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<Volunteering>().AsNoTracking().Where(v => v.Key == key && v.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), v => v.OrganisationId, o => o.Id, (v, o) => new { Session = v, o.PublicId, o.Name }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var people = await db.Set<VolunteerPart>().Where(p => p.SessionKey == key && p.SupersededNo == Recorded.Current)
            .OrderBy(p => p.Person!.NameSort).Select(p => new { p.Person!.PublicId, p.Person.Name }).ToListAsync(cancel);
        var session = found.Session;
        return new VolunteerRecord(
            key, session.RecordedNo, found.PublicId, found.Name, session.On, session.Field, session.Place, session.Volunteers, session.Served, session.Note)
        {
            People = [.. people.Select(p => (p.PublicId, p.Name))], History = await history.OfAsync(key, cancel),
        };
    }

    public Task<Outcome<Guid>> SetAsync(SetVolunteers input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<Volunteering>().SingleOrDefaultAsync(v => v.Key == input.SessionKey && v.SupersededNo == Recorded.Current, cancel) is not { } session)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(session.OrganisationId, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                if (session.RecordedNo != input.Version)
                    return Outcome<Guid>.Conflict("这次服务刚被别人修改过，请核对最新内容后再提交。");
                var findings = new List<Finding>();
                var rows = await PartsAsync(input.SessionKey, input.People, branch.Id, session.On, session.Volunteers, no, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                await EndAsync(input.SessionKey, no, cancel);
                db.Add(session.Next(no));
                db.AddRange(rows);
                desk.Record(context, "service.volunteers-set", session.Key, branch.Path, $"登记参加志愿服务的党员 {rows.Count} 名，{session.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(session.Key);
            },
            cancel);

    /// <summary>Rows of the people ticked; findings when somebody was not on the roster of the day, or more are ticked than took part.</summary>
    internal async Task<List<VolunteerPart>> PartsAsync(
        Guid session, IReadOnlyList<Guid> people, int branch, DateOnly on, int volunteers, long no, List<Finding> findings, CancellationToken cancel)
    {
        var asked = people.Distinct().ToList();
        var known = await db.MemberPlacements
            .Where(p => p.OrganisationId == branch && p.SupersededNo == Recorded.Current && p.ValidFrom <= on && on < p.ValidTo && asked.Contains(p.Person!.PublicId))
            .Select(p => p.PersonId).Distinct().ToListAsync(cancel);
        if (known.Count != asked.Count)
            findings.Add(ServiceFindings.NotOnRoster("People"));
        if (asked.Count > volunteers)
            findings.Add(ServiceFindings.MoreNames(asked.Count, volunteers, "People"));
        return [.. known.Order().Select(id => new VolunteerPart { SessionKey = session, OrganisationId = branch, PersonId = id, On = on, RecordedNo = no })];
    }

    internal async Task EndAsync(Guid session, long no, CancellationToken cancel)
    {
        foreach (var part in await db.Set<VolunteerPart>().Where(p => p.SessionKey == session && p.SupersededNo == Recorded.Current).ToListAsync(cancel))
            part.Supersede(no);
    }
}
