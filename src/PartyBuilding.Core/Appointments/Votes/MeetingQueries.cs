using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Reads meetings whose unit is in scope.</summary>
public sealed class MeetingQueries(PartyBuildingDbContext db, MeetingDesk desk, BallotQueries ballots, RuleBook rules)
{
    public const int PageSize = 50;

    /// <summary>The latest first, fifty a page; pages count from one.</summary>
    public async Task<(IReadOnlyList<MeetingRow> Rows, int Total)> ListAsync(OrgScope scope, int page, CancellationToken cancel = default)
    {
        var all = db.Set<PersonnelMeeting>().Where(m => db.Organisations.In(scope).Any(o => o.Id == m.OrganisationId));
        var rows = await all.OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize)
            .Select(m => new MeetingRow(
                m.PublicId, m.Organisation!.Name, m.Body, m.Title, m.HeldOn, m.Method, m.Stage, m.Members.Count, m.Members.Count(x => x.IsPresent), m.Items.Count,
                m.Items.Count(i => i.Result == VoteResult.Passed)))
            .ToListAsync(cancel);
        return (rows, await all.CountAsync(cancel));
    }

    /// <summary>The meeting called last in scope; a new one usually has its members. Null before the first.</summary>
    public async Task<MeetingView?> LastAsync(Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await db.Set<PersonnelMeeting>().Where(m => db.Organisations.In(scope).Any(o => o.Id == m.OrganisationId)).OrderByDescending(m => m.Id)
            .Select(m => (Guid?)m.PublicId).FirstOrDefaultAsync(cancel) is { } key ? await FindAsync(key, actor, scope, cancel) : null;

    /// <returns>Null when there is none in scope.</returns>
    public async Task<MeetingView?> FindAsync(Guid key, Actor actor, OrgScope scope, CancellationToken cancel = default)
    {
        var meeting = await desk.Whole(scope).AsNoTracking().Include(m => m.Items).ThenInclude(i => i.Cadre).SingleOrDefaultAsync(m => m.PublicId == key, cancel);
        if (meeting is null)
            return null;
        var catalogue = await rules.CurrentAsync(cancel);
        var cadres = meeting.Items.Select(i => i.CadreId).ToList();
        var seen = (await db.Set<Cadres.Cadre>().Where(c => cadres.Contains(c.Id) && db.Organisations.In(scope).Any(o => o.Id == c.OrganisationId)).Select(c => c.Id).ToListAsync(cancel)).ToHashSet();
        var hindrances = meeting.Stage == MeetingStage.Session
            ? catalogue.Evaluate(VoteChecks.Opening, AgendaFacts.Of(meeting), meeting.HeldOn, RuleOccasion.Decision).Blocking : [];
        return new MeetingView(
            key, meeting.Version, meeting.Organisation!.PublicId, meeting.Organisation.Name, meeting.Body, meeting.Title, meeting.HeldOn, meeting.Method, meeting.AllowsAbstention,
            meeting.Stage, VoteChecks.LeastPresent(meeting.Due, Rule("VOTE-QUORUM")), LeastAgree(0),
            [.. meeting.Members.OrderBy(m => m.Order).Select(m => new MeetingMemberView(m.Key, m.Name, m.Post, m.IsPresent))],
            [.. meeting.Items.OrderBy(i => i.Order).Select(i => View(i, seen.Contains(i.CadreId), LeastAgree(meeting.Members.Count(m => i.Avoids(m.Key)))))],
            meeting.BallotKey is { } ballot ? await ballots.FindAsync(ballot, actor, scope, cancel) : null, hindrances);

        // Both are what every place must do, so neither can be switched off.
        RuleInForce Rule(string code) => catalogue.InForce(code, meeting.HeldOn)!;
        int LeastAgree(int avoiding) => VoteChecks.LeastAgree(new VoteFacts(meeting.Due, avoiding, 0), Rule("VOTE-MAJORITY"));
    }

    private static MeetingItemView View(MeetingItem item, bool isSeen, int leastAgree) => new(
        item.Key, item.Order, isSeen ? item.Cadre!.PublicId : null, item.Name, item.Cadre!.PostText, item.Kind, item.Post, item.IsChiefPost, item.Presenter, item.Reasons, item.Discussion,
        item.PlenumAsked, item.PlenumAgreed, item.DeferredFor, item.Result, item.ReconsiderConsents, item.ReconsideredOn, item.Votes.ToDictionary(v => v.Choice, v => v.Votes),
        item.Stands.Where(s => s.Relation is not null).ToDictionary(s => s.MemberKey, s => s.Relation!),
        item.Stands.Where(s => s.Choice is not null).ToDictionary(s => s.MemberKey, s => s.Choice!.Value), leastAgree);
}
