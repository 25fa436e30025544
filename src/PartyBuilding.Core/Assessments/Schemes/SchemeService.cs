using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Schemes of the district: taken over from a pattern, edited until the first score, then only as another edition.</summary>
public sealed class SchemeService(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    public Task<Outcome<Guid>> AdoptAsync(AdoptScheme input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageSchemes))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AssessmentScheme>().AnyAsync(s => s.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                if (SchemeLibrary.Find(input.Code ?? "") is not { } pattern)
                    return Outcome<Guid>.Refused(SchemeFaults.Fields.Choice("范本", nameof(input.Code)));
                var scheme = pattern.Make(input.Key, await NextEditionAsync(pattern.Code, cancel));
                db.Add(scheme);
                Record(context, "scheme.adopted", scheme, "采用范本");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> SaveAsync(SaveScheme input, CommandContext context, CancellationToken cancel = default)
        => OnSchemeAsync(input.Key, input.Version, context, async scheme =>
        {
            if ((await rules.CurrentAsync(cancel)).Evaluate(AssessmentChecks.Frozen, scheme.FrozenAt, context.Today, RuleOccasion.Decision).Blocking is { Count: > 0 } frozen)
                return frozen;
            var made = (input.Scheme with { Code = scheme.Code, Subject = scheme.Subject }).Make(scheme.PublicId, scheme.Edition);
            if (SchemeFaults.Of(made) is { Count: > 0 } faults)
                return faults;
            db.RemoveRange(scheme.Indicators);
            db.RemoveRange(scheme.Groups);
            db.RemoveRange(scheme.Grades);
            (scheme.Title, scheme.Source, scheme.Most, scheme.Decimals) = (made.Title, made.Source, made.Most, made.Decimals);
            scheme.Indicators.AddRange(made.Indicators);
            scheme.Groups.AddRange(made.Groups);
            scheme.Grades.AddRange(made.Grades);
            Record(context, "scheme.saved", scheme, "修改");
            return [];
        }, cancel);

    /// <summary>Another edition with the same content; the old one stays for the rounds that use it and is not offered any more.</summary>
    public Task<Outcome<Guid>> ReviseAsync(ReviseScheme input, CommandContext context, CancellationToken cancel = default)
        => OnSchemeAsync(input.Key, input.Version, context, async scheme =>
        {
            if (await db.Set<AssessmentScheme>().AnyAsync(s => s.PublicId == input.NewKey, cancel))
                return [];
            var next = SchemeTemplate.Of(scheme).Make(input.NewKey, await NextEditionAsync(scheme.Code, cancel));
            scheme.RetiredAt ??= context.At;
            db.Add(next);
            Record(context, "scheme.revised", next, "另立一版");
            return [];
        }, cancel);

    private Task<Outcome<Guid>> OnSchemeAsync(Guid key, int version, CommandContext context, Func<AssessmentScheme, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageSchemes))
                    return Outcome<Guid>.Forbidden();
                var scheme = await db.Set<AssessmentScheme>().AsSplitQuery().Include(s => s.Indicators).Include(s => s.Groups).Include(s => s.Grades)
                    .SingleOrDefaultAsync(s => s.PublicId == key, cancel);
                if (scheme is null)
                    return Outcome<Guid>.NotFound();
                if (scheme.Version != version)
                    return Outcome<Guid>.Conflict("这个方案刚被别人修改过，请核对最新内容后再提交。");
                db.Entry(scheme).State = EntityState.Modified;
                var findings = await work(scheme);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task<short> NextEditionAsync(string code, CancellationToken cancel)
        => (short)(1 + (await db.Set<AssessmentScheme>().Where(s => s.Code == code).MaxAsync(s => (short?)s.Edition, cancel) ?? 0));

    // Schemes are the district's own and stand under no organisation.
    private void Record(CommandContext context, string kind, AssessmentScheme scheme, string what)
        => events.Add(context, kind, new EventSubject(EventSubject.Scheme, scheme.PublicId, OrganisationPath.Root), $"{what}：{scheme.Title}，第 {scheme.Edition} 版");
}
