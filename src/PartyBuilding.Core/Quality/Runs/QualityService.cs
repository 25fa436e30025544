using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>Starts data checks: a small scope is checked at once, a large one in the background.</summary>
public sealed class QualityService(
    PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, SchemeQueries schemes, OrganisationTrees trees, QualityRunner runner)
{
    public const string Subject = "quality-run";

    /// <summary>Up to this many members the answer waits for the run, about half a second.</summary>
    public const int AtOnce = 3_000;

    /// <returns>Key of the run; it may still be waiting.</returns>
    public async Task<Outcome<Guid>> StartAsync(StartCheck input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Guid>.Forbidden();
        if (await db.Organisations.AsNoTracking().In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel) is not { } organisation)
            return Outcome<Guid>.NotFound();
        if (await schemes.FindAsync(input.SchemeKey, cancel) is not { } scheme)
            return Outcome<Guid>.Refused(new Finding("QUALITY-SCHEME", RuleForce.Must, "请选择校核方案。", "SchemeKey"));
        var codes = Allowed(scheme, context.Actor);
        if (codes.Count == 0)
            return Outcome<Guid>.Refused(new Finding("QUALITY-SCHEME", RuleForce.Must, "这个方案只查党组织，需要党组织的管理权限。", "SchemeKey", "请另选一个方案。"));
        var atOnce = (await trees.CurrentAsync(cancel)).Members(OrgScope.Of(organisation.Path)).All <= AtOnce;
        var started = await AddAsync(input, scheme.Name, codes, organisation, atOnce, context, cancel);
        if (started is { IsOk: true, Value: { } fresh } && fresh.IsNew && atOnce)
            await runner.RunAsync(fresh.Id, organisation.Path, context, cancel: cancel);
        return started.IsOk ? Outcome<Guid>.Ok(input.Key) : Outcome<Guid>.From(started);
    }

    private Task<Outcome<Started>> AddAsync(
        StartCheck input, string scheme, IReadOnlyList<string> codes, Organisation organisation, bool atOnce, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<Started>(
            async no =>
            {
                if (await db.Set<QualityRun>().SingleOrDefaultAsync(r => r.PublicId == input.Key, cancel) is { } there)
                    return Outcome<Started>.Ok(new Started(there.Id, IsNew: false));
                var run = new QualityRun
                {
                    PublicId = input.Key, OrganisationId = organisation.Id, SchemeKey = input.SchemeKey, SchemeName = scheme, Codes = string.Join(' ', codes),
                    OnBooksOnly = input.OnBooksOnly, Status = atOnce ? QualityStatus.Running : QualityStatus.Waiting, AccountId = context.Actor.AccountId,
                    CreatedBy = context.Actor.Name, CreatedAt = context.At,
                };
                db.Add(run);
                events.Add(
                    context, "quality.started", new EventSubject(Subject, run.PublicId, organisation.Path), $"数据检查：{organisation.Name}，方案“{scheme}”", recordedNo: no);
                await db.SaveChangesAsync(cancel);
                return Outcome<Started>.Ok(new Started(run.Id, IsNew: true));
            },
            cancel);

    // Rules about organisations are for those who manage organisations.
    private static List<string> Allowed(Scheme scheme, Actor actor)
        => [.. scheme.Codes.Where(c => QualityRules.KindOf(c) == QualityKind.Member || actor.May(Permission.ManageOrganisations))];

    private sealed record Started(int Id, bool IsNew);
}
