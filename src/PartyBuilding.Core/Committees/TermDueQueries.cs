using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Committees;

/// <summary>Whose election is due when, within a scope.</summary>
public sealed class TermDueQueries(PartyBuildingDbContext db, RuleBook book)
{
    /// <summary>Every standing organisation that has terms, the most urgent first.</summary>
    public async Task<IReadOnlyList<TermDue>> ListAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        var rows = await (
            from o in db.Organisations.AsNoTracking().In(scope)
            where o.ClosedOn == null && o.Kind != OrganisationKind.WorkCommittee
            join t in db.Set<CommitteeTerm>().Where(t => t.EndedOn == null) on o.Id equals t.OrganisationId into terms
            from term in terms.DefaultIfEmpty()
            orderby o.Path
            select new
            {
                o.Id, o.PublicId, o.Name, o.Kind, o.ParentId, Due = (DateOnly?)term!.DueOn, Expires = (DateOnly?)term.ExpiresOn, Election = (CommitteeElection?)term.Election,
            }).ToListAsync(cancel);
        var parents = await db.Organisations.Where(o => o.Kind != OrganisationKind.Branch).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        var waiting = await WaitingAsync(scope, cancel);
        return [.. rows.Select(r => new TermDue(
            r.PublicId, r.Name, r.Kind, r.ParentId is { } p ? parents.GetValueOrDefault(p) : null, r.Due, r.Due != r.Expires, waiting.GetValueOrDefault(r.Id),
            StageOf(r.Due, rules.InForce("TERM-REMIND", today), today),
            new Lazy<IReadOnlyList<string>>(() =>
                [.. rules.Evaluate(CommitteeChecks.Reminder, new TermState(r.Due, r.Election == CommitteeElection.Congress, today), today, RuleOccasion.Batch)
                    .Findings.Select(f => f.Message)])))
            .OrderByDescending(t => t.Stage == TermStage.Overdue).ThenBy(t => t.DueOn ?? today)];
    }

    // With the reminders switched off only what is past is told apart.
    private static TermStage StageOf(DateOnly? due, RuleInForce? rule, DateOnly today) => due switch
    {
        null => TermStage.Missing,
        { } day when today > day => TermStage.Overdue,
        { } day when rule is not null && today >= day.AddMonths(-rule.Number("second")) => TermStage.Second,
        { } day when rule is not null && today >= day.AddMonths(-rule.Number("first")) => TermStage.First,
        _ => TermStage.Running,
    };

    private Task<Dictionary<int, int>> WaitingAsync(OrgScope scope, CancellationToken cancel)
        => (from m in db.Set<CommitteeMember>()
            join o in db.Organisations.In(scope) on m.Term!.OrganisationId equals o.Id
            where m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open && m.RepliedOn == null
                && (m.Post == CommitteePostKind.Secretary || m.Post == CommitteePostKind.DeputySecretary)
            group m by o.Id into g
            select new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
}
