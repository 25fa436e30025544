using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>What every command on a round or a subject of it starts and ends with: who may, whose it is, whether the form is fresh, and the event.</summary>
public sealed class AssessmentDesk(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    /// <summary>Runs a command on a round, with its units but without what came in about their subjects.</summary>
    public Task<Outcome<Guid>> OnRoundAsync(
        Guid key, int version, RoundStage stage, string what, CommandContext context, Func<AssessmentRound, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAssessments))
                    return Outcome<Guid>.Forbidden();
                var round = await Rounds(context.Scope).SingleOrDefaultAsync(r => r.PublicId == key, cancel);
                if (round is null)
                    return Outcome<Guid>.NotFound();
                if (round.Version != version)
                    return Outcome<Guid>.Conflict("这次考核刚被别人修改过，请核对最新内容后再提交。");
                if (round.Stage != stage)
                    return Outcome<Guid>.Refused(NotNow(what, round.Stage));
                db.Entry(round).State = EntityState.Modified;
                var findings = await work(round, await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    /// <summary>Runs a command on one subject with everything about it.</summary>
    public Task<Outcome<Guid>> OnSubjectAsync(
        Guid key, int version, IReadOnlyList<RoundStage> stages, string what, CommandContext context, Func<OpenSubject, RuleCatalogue, Task<IReadOnlyList<Finding>>> work,
        CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAssessments))
                    return Outcome<Guid>.Forbidden();
                var subject = await Subjects(context.Scope).SingleOrDefaultAsync(s => s.Key == key, cancel);
                if (subject is null)
                    return Outcome<Guid>.NotFound();
                if (subject.Version != version)
                    return Outcome<Guid>.Conflict("这个考核对象的记录刚被别人修改过，请核对最新内容后再提交。");
                var round = await Rounds(context.Scope).SingleAsync(r => r.Id == subject.Unit!.RoundId, cancel);
                if (!stages.Contains(round.Stage))
                    return Outcome<Guid>.Refused(NotNow(what, round.Stage));
                db.Entry(subject).State = EntityState.Modified;
                var findings = await work(new OpenSubject(subject, round, round.SchemeOf(subject), Event(round)), await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    public void Record(CommandContext context, string kind, EventSubject subject, string summary) => events.Add(context, kind, subject, summary);

    internal static EventSubject Event(AssessmentRound round) => new(EventSubject.Assessment, round.PublicId, round.Organisation!.Path);

    /// <summary>Rounds of organisations in scope, with schemes and units.</summary>
    internal IQueryable<AssessmentRound> Rounds(OrgScope scope) => db.Set<AssessmentRound>().AsSplitQuery()
        .Where(r => db.Organisations.In(scope).Any(o => o.Id == r.OrganisationId))
        .Include(r => r.Organisation).Include(r => r.Units).ThenInclude(u => u.Organisation)
        .Include(r => r.TeamScheme!.Indicators).Include(r => r.TeamScheme!.Groups).Include(r => r.TeamScheme!.Grades)
        .Include(r => r.OwnScheme!.Indicators).Include(r => r.OwnScheme!.Groups).Include(r => r.OwnScheme!.Grades);

    internal IQueryable<RoundSubject> Subjects(OrgScope scope) => db.Set<RoundSubject>().AsSplitQuery()
        .Where(s => db.Organisations.In(scope).Any(o => o.Id == s.Unit!.Round!.OrganisationId))
        .Include(s => s.Unit).Include(s => s.Ratings).Include(s => s.Votes).Include(s => s.Faults).Include(s => s.Figures).Include(s => s.Talks).Include(s => s.Rectifications);

    private static Finding NotNow(string what, RoundStage stage) => AssessmentFindings.Fields.NotNow($"{what}：考核处于“{AssessmentWords.Stages[stage]}”");
}
