using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appointments.Register;

/// <summary>
/// 干部任免登记: read from the posts on the records, so that nothing is kept twice; each beside the vote that stands behind it
/// (通报2005 L43, L545).
/// </summary>
public sealed class RegisterQueries(PartyBuildingDbContext db)
{
    /// <summary>A decision older than this is not the one behind a post; the text names no limit.</summary>
    private const int MonthsSinceDecision = 12;

    /// <summary>The latest first; of one day in the order of the names.</summary>
    public async Task<IReadOnlyList<RegisterRow>> ListAsync(RegisterQuery query, OrgScope scope, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var units = await UnitsAsync(query.Unit, scope, cancel);
        var posts = await units.Join(
            db.Set<CadrePost>().Where(p => p.SupersededNo == Recorded.Current
                && ((p.ValidFrom >= query.From && p.ValidFrom <= query.To) || (p.ValidTo >= query.From && p.ValidTo <= query.To))
                && (query.Level == null || p.LevelCode == query.Level)),
            o => o.Id, p => p.OrganisationId,
            (o, p) => new { Post = p, CadreKey = p.Cadre!.PublicId, p.Cadre.Person!.Name, Organisation = o.Name }).AsNoTracking().ToListAsync(cancel);
        var votes = await VotesAsync([.. posts.Select(p => p.Post.CadreId).Distinct()], scope, cancel);
        var cases = await db.Set<CaseCandidate>().Where(c => c.Appointment != null && db.Organisations.In(scope).Any(o => o.Id == c.Case!.DeciderId))
            .Select(c => new { c.Appointment!.PostKey, c.Key }).ToDictionaryAsync(c => c.PostKey, c => c.Key, cancel);
        var rows = new List<RegisterRow>();
        foreach (var p in posts)
        {
            foreach (var (on, isAppointment, document) in new[] { (p.Post.ValidFrom, true, p.Post.Document), (p.Post.ValidTo, false, p.Post.RemovalDocument) })
            {
                if (on < query.From || on > query.To)
                    continue;
                var vote = Behind(votes[p.Post.CadreId], p.Post, on, isAppointment);
                rows.Add(new RegisterRow(
                    p.Post.Key, on, isAppointment, p.CadreKey, p.Name, p.Organisation, p.Post.Unit + p.Post.Title, p.Post.LevelCode, document, vote?.MeetingKey, vote?.Meeting, vote?.HeldOn,
                    isAppointment && cases.TryGetValue(p.Post.Key, out var candidate) ? candidate : null));
            }
        }

        return [.. rows.Where(r => !query.IsUndecided || !r.IsDecided).OrderByDescending(r => r.On).ThenBy(r => r.Document, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.IsAppointment)];
    }

    private async Task<IQueryable<Organisations.Organisation>> UnitsAsync(Guid? unit, OrgScope scope, CancellationToken cancel)
    {
        if (unit is not { } key)
            return db.Organisations.In(scope);
        var path = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
        return path is null ? db.Organisations.Where(o => false) : db.Organisations.In(OrgScope.Of(path));
    }

    private async Task<ILookup<int, Vote>> VotesAsync(List<int> cadres, OrgScope scope, CancellationToken cancel)
        => (await db.Set<MeetingItem>().Where(i => cadres.Contains(i.CadreId) && i.Result == VoteResult.Passed && i.ReconsideredOn == null
                && db.Organisations.In(scope).Any(o => o.Id == i.Meeting!.OrganisationId))
            .Select(i => new Vote(i.CadreId, i.Kind, i.Post, i.Meeting!.PublicId, i.Meeting.Title, i.Meeting.HeldOn)).ToListAsync(cancel)).ToLookup(v => v.CadreId);

    /// <summary>The latest that decided on this person and post and is not later than the day itself; a title alone is enough where the unit was written otherwise.</summary>
    private static Vote? Behind(IEnumerable<Vote> votes, CadrePost post, DateOnly on, bool isAppointment)
        => votes.Where(v => (v.Kind == VoteKind.Remove) != isAppointment && v.HeldOn <= on && v.HeldOn.AddMonths(MonthsSinceDecision) >= on && v.Post.EndsWith(post.Title, StringComparison.Ordinal))
            .OrderByDescending(v => v.Post == post.Unit + post.Title).ThenByDescending(v => v.HeldOn).FirstOrDefault();

    private sealed record Vote(int CadreId, VoteKind Kind, string Post, Guid MeetingKey, string Meeting, DateOnly HeldOn);
}
