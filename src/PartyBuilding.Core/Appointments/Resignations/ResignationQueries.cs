using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Reads resignations that an organisation in scope decides.</summary>
public sealed class ResignationQueries(PartyBuildingDbContext db, RuleBook rules, TimeProvider clock)
{
    /// <summary>Open ones first by the day they are due, then the rest, the latest first.</summary>
    public async Task<IReadOnlyList<ResignationView>> ListAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var found = await Decided(scope).AsNoTracking().Include(r => r.Decider).OrderByDescending(r => r.Id).ToListAsync(cancel);
        var views = await ViewsAsync(found, scope, cancel);
        return [.. views.OrderBy(v => v.Resignation.IsOver).ThenBy(v => v.State.DueOn ?? DateOnly.MaxValue).ThenByDescending(v => v.Resignation.Id)];
    }

    /// <returns>Null when there is none in scope.</returns>
    public async Task<ResignationView?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
        => await Decided(scope).AsNoTracking().Include(r => r.Decider).SingleOrDefaultAsync(r => r.PublicId == key, cancel) is { } found ? (await ViewsAsync([found], scope, cancel)).Single() : null;

    private async Task<IReadOnlyList<ResignationView>> ViewsAsync(List<Resignation> found, OrgScope scope, CancellationToken cancel)
    {
        var (catalogue, today) = (await rules.CurrentAsync(cancel), clock.Today());
        var terms = ResignationTerms.Of(catalogue, today);
        var years = catalogue.InForce("RESG-PLEDGE", today)!.Number("years");
        var cadres = found.Select(r => r.CadreId).ToList();
        var keys = await db.Set<Cadre>().Where(c => cadres.Contains(c.Id) && db.Organisations.In(scope).Any(o => o.Id == c.OrganisationId)).ToDictionaryAsync(c => c.Id, c => c.PublicId, cancel);
        return [.. found.Select(r => new ResignationView(
            r, keys.TryGetValue(r.CadreId, out var key) ? key : null, ResignationState.Of(r, terms, today), terms,
            [.. Clocks(r).SelectMany(c => catalogue.Evaluate(ResignationChecks.Clocks, c, today, RuleOccasion.Batch).Findings)],
            r.QuitsEmployment && r.EmploymentDecision == ResignationDecision.Agreed ? r.CompletedOn?.AddYears(years) : null))];
    }

    private static IEnumerable<ClockFacts> Clocks(Resignation r)
    {
        if (r is { Kind: ResignationKind.Official, NotifiedOn: { } told, AppliedOn: { } asked })
            yield return new ClockFacts(ResignationStep.Apply, told, asked);
        if (r is { Kind: ResignationKind.Voluntary or ResignationKind.TakingBlame, AppliedOn: { } applied, RepliedOn: { } replied })
            yield return new ClockFacts(r.Kind == ResignationKind.Voluntary ? ResignationStep.Reply : ResignationStep.BlameReply, applied, replied);
        if (r is { Kind: ResignationKind.Ordered, NotifiedOn: { } notified, AppliedOn: { } followed })
            yield return r.ReviewedOn is { } upheld ? new ClockFacts(ResignationStep.UpheldApply, upheld, followed) : new ClockFacts(ResignationStep.OrderApply, notified, followed);
        if (r is { AppealedOn: { } appealed, ReviewedOn: { } reviewed })
            yield return new ClockFacts(ResignationStep.Review, appealed, reviewed);
    }

    private IQueryable<Resignation> Decided(OrgScope scope) => db.Set<Resignation>().Where(r => db.Organisations.In(scope).Any(o => o.Id == r.DeciderId));
}
