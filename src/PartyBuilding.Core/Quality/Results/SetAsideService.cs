using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>Sets findings aside with a reason, and takes that back.</summary>
public sealed class SetAsideService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    /// <param name="run">The run whose lines are meant.</param>
    /// <param name="lines">Numbers of the findings.</param>
    /// <param name="context">Its reason is kept with each.</param>
    /// <param name="cancel">Ends the transaction.</param>
    /// <returns>How many were set aside now.</returns>
    public Task<Outcome<int>> SetAsync(Guid run, IReadOnlyCollection<long> lines, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<int>.Forbidden();
                var found = await db.Set<QualityRun>().AsNoTracking()
                    .Join(db.Organisations.In(context.Scope), r => r.OrganisationId, o => o.Id, (r, o) => new { Run = r, o.Path })
                    .SingleOrDefaultAsync(x => x.Run.PublicId == run, cancel);
                if (found is null)
                    return Outcome<int>.NotFound();
                var reason = ChineseText.Clean(context.Reason);
                var findings = Check(reason, lines).ToList();
                if (findings.Count > 0)
                    return Outcome<int>.Refused(findings);
                var chosen = await db.Set<QualityFinding>().AsNoTracking()
                    .Where(f => f.RunId == found.Run.Id && lines.Contains(f.Id)
                        && !db.Set<SetAside>().Any(s => s.TakenBackAt == null && s.Fingerprint == f.Fingerprint)).ToListAsync(cancel);
                if (chosen.Exists(f => f.Kind == QualityKind.Organisation) && !context.Actor.May(Permission.ManageOrganisations))
                    return Outcome<int>.Forbidden();
                db.AddRange(chosen.Select(f => Aside(f, reason, context)));
                if (chosen.Count > 0)
                    events.Add(
                        context, "quality.set-aside", new EventSubject(QualityService.Subject, run, found.Path), $"搁置 {chosen.Count} 处检查问题",
                        chosen.CountBy(f => f.RuleCode).ToDictionary(c => c.Key, c => c.Value), no);
                return Outcome<int>.Ok(chosen.Count);
            },
            cancel);

    public async Task<Outcome> TakeBackAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => await ledger.RunAsync<bool>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<bool>.Forbidden();
                var found = await db.Set<SetAside>().Join(db.Organisations.In(context.Scope), s => s.OrganisationId, o => o.Id, (s, o) => new { Aside = s, o.Path })
                    .SingleOrDefaultAsync(x => x.Aside.PublicId == key, cancel);
                if (found is null)
                    return Outcome<bool>.NotFound();
                if (found.Aside.Kind == QualityKind.Organisation && !context.Actor.May(Permission.ManageOrganisations))
                    return Outcome<bool>.Forbidden();
                if (found.Aside.TakenBackAt is not null)
                    return Outcome<bool>.Ok(true);
                (found.Aside.TakenBackAt, found.Aside.TakenBackBy) = (context.At, context.Actor.Name);
                events.Add(
                    context, "quality.taken-back", new EventSubject(QualityService.Subject, key, found.Path), "取消搁置一处检查问题",
                    new { found.Aside.RuleCode }, no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private static SetAside Aside(QualityFinding f, string reason, CommandContext context) => new()
    {
        PublicId = PublicKey.New(context.At), Fingerprint = f.Fingerprint, RuleCode = f.RuleCode, Kind = f.Kind, SubjectId = f.SubjectId,
        OrganisationId = f.OrganisationId, Field = f.Field, Message = f.Message, Reason = reason, DecidedBy = context.Actor.Name, DecidedAt = context.At,
    };

    private static IEnumerable<Finding> Check(string reason, IReadOnlyCollection<long> lines)
    {
        if (lines.Count == 0)
            yield return new Finding("QUALITY-ASIDE", RuleForce.Must, "还没有勾选问题。", "Lines");
        if (reason.Length is 0 or > SetAside.LongestReason)
            yield return new Finding("QUALITY-ASIDE", RuleForce.Must, $"请写明搁置的原因，不超过 {SetAside.LongestReason} 字。", "Reason");
    }
}
