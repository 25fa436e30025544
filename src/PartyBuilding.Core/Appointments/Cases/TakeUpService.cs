using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>任职: the post begins on the cadre's record, and what is left ends there, by the commands of the record itself.</summary>
public sealed class TakeUpService(PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures, CadrePostService posts, LedgerTransaction ledger)
{
    public Task<Outcome<Guid>> AppointAsync(AppointCandidate input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(no => desk.OnCandidateAsync(input.CandidateKey, input.Version, [CaseStage.Decision], "任职", context, async (open, rules) =>
        {
            if (open.Candidate.Appointment is not null)
                return [CaseFindings.Fields.NotNow("任职：已经任职")];
            var left = await db.Set<CadrePost>().Where(p => p.CadreId == open.Candidate.CadreId && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open && input.Leaves.Contains(p.Key)).ToListAsync(cancel);
            List<Finding> findings = [.. Fields(input, open.Candidate, context.Today)];
            if (left.Count < input.Leaves.Distinct().Count())
                findings.Add(CaseFindings.Post());
            if (findings.Count > 0)
                return findings;
            findings.AddRange(await ChecksAsync(input.On!.Value, open, left, rules, context, cancel));
            return findings.Count > 0 ? findings : await WriteAsync(input, open, left, rules.InForce("APPT-PROBATION-YEAR", context.Today)!.Number("years"), no, context, cancel);
        }, cancel), cancel);

    private static IReadOnlyList<Finding> Fields(AppointCandidate input, CaseCandidate candidate, DateOnly today)
    {
        var fields = CaseFindings.Fields;
        return FieldFindings.Given(
            fields.Day(input.On, today, "任职日期", nameof(input.On)), fields.Text(ChineseText.Clean(input.Document), "任职文号", CaseCandidate.LongestDocument, nameof(input.Document)),
            candidate.Decision?.Meeting?.HeldOn is { } decided && input.On < decided ? fields.Order("任职日期", "决定日期", decided, nameof(input.On)) : null,
            fields.Day(input.TalkedOn, today, "任职谈话日期", nameof(input.TalkedOn)), fields.Text(ChineseText.PersonName(input.TalkedBy), "谈话人", AppointmentCase.LongestBy, nameof(input.TalkedBy)));
    }

    private async Task<IReadOnlyList<Finding>> ChecksAsync(DateOnly on, OpenCandidate open, List<CadrePost> left, RuleCatalogue rules, CommandContext context, CancellationToken cancel)
    {
        var (candidate, found, notice) = (open.Candidate, open.Case, open.Candidate.Notice);
        var facts = new AppointmentFacts(
            candidate.Name, on, candidate.HasPassed, found.IsManagedAbove, candidate.Submission?.IsApproved == true, notice?.IsExempt == true, notice?.To, notice?.Outcome, notice?.SuspendedOn,
            notice?.StatedOn is not null);
        List<Finding> findings = [.. rules.Evaluate(AppointmentChecks.All, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking];
        var (approved, filled) = await figures.StrengthAsync(found, on, cancel);
        var freed = left.Count(p => p.OrganisationId == found.OrganisationId && p.LevelCode == found.LevelCode && p.IsInTeam == found.IsInTeam);
        var strength = new MotionFacts(approved, filled - freed, 1, found.Way, found.ContractYears);
        // The motion has asked for a reason where no posts are approved; here only too many are refused.
        findings.AddRange(rules.Evaluate(MotionChecks.All, strength, context.Today, RuleOccasion.Decision, context.Reason ?? "动议时已说明").Refusals);
        if (candidate.Exception is not null)
            findings.AddRange(rules.Evaluate(ExceptionalChecks.All, await ExceptionAsync(on, open, cancel), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
        if (found.HasProbation)
            findings.AddRange(rules.Evaluate(ProbationChecks.Begin, new ProbationFacts(candidate.Name, on, on, found.Way == PostWay.Elected, found.HasProbation, false, false, false, false), context.Today, RuleOccasion.Decision).Blocking);
        return findings;
    }

    private async Task<ExceptionalFacts> ExceptionAsync(DateOnly on, OpenCandidate open, CancellationToken cancel)
    {
        var (candidate, exception) = (open.Candidate, open.Candidate.Exception!);
        var due = candidate.Decision is { } item ? await db.Set<Votes.MeetingMember>().CountAsync(m => m.MeetingId == item.MeetingId, cancel) : 0;
        var person = await db.Set<Cadre>().Where(c => c.Id == candidate.CadreId).Select(c => c.Person!.BirthDate).SingleAsync(cancel);
        var isBureau = open.Case.LevelCode.StartsWith('3');
        return new ExceptionalFacts(
            candidate.Name, exception.Ground == ExceptionGround.Young, isBureau, person, on, await figures.IsReserveAsync(candidate.CadreId, cancel), exception.Merit is not null, due,
            candidate.Decision?.Of(Votes.VoteChoice.Agree) ?? 0, exception.ApprovedOn is not null, exception.ServiceMonths, exception.Floor, exception.TenureMonths, exception.TenureRequired,
            exception.IsTrained, exception.TrainingBy);
    }

    private async Task<IReadOnlyList<Finding>> WriteAsync(AppointCandidate input, OpenCandidate open, List<CadrePost> left, int probationYears, long no, CommandContext context, CancellationToken cancel)
    {
        var (candidate, found, on, document) = (open.Candidate, open.Case, input.On!.Value, ChineseText.Clean(input.Document));
        var cadre = await db.Set<Cadre>().SingleAsync(c => c.Id == candidate.CadreId, cancel);
        var held = await db.Set<CadrePost>().Where(p => p.CadreId == cadre.Id && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open).ToListAsync(cancel);
        var postKey = Guid.CreateVersion7();
        DateOnly? until = found.HasProbation ? on.AddYears(probationYears) : null;
        candidate.Appointment = new CaseAppointment
        {
            On = on, Document = document, TalkedOn = input.TalkedOn!.Value, TalkedBy = ChineseText.PersonName(input.TalkedBy), PostKey = postKey, LevelBefore = cadre.LevelCode, ProbationUntil = until,
        };
        desk.Record(context, "case.appointed", open.Event, $"{candidate.Name}任{found.FullPost}，{on:yyyy-MM-dd}{(until is { } day ? $"，试用期至 {day.AddDays(-1):yyyy-MM-dd}" : "")}");
        if (cadre.LevelCode != found.LevelCode)
        {
            new InfoRowWriter(db).Add(cadre.PersonId, CadreSets.Find(CadreSets.Levels)!, Guid.CreateVersion7(), new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["level"] = found.LevelCode, ["from"] = FactText.Of(on),
            }, no);
        }

        foreach (var post in left)
        {
            var ended = await posts.EndAsync(new EndCadrePost(cadre.PublicId, await VersionAsync(cadre.Id, cancel), post.Key, on, document), context, cancel);
            if (!ended.IsOk)
                return Words(ended);
        }

        var taken = await posts.SaveAsync(new SavePost(
            cadre.PublicId, await VersionAsync(cadre.Id, cancel), postKey, true, found.Unit, null, found.Post, found.LevelCode, !held.Except(left).Any(p => p.IsMain), found.IsInTeam,
            (short)(held.Select(p => (int)p.Order).DefaultIfEmpty().Max() + 1), on, null, document, null)
        {
            OrganisationKey = found.Organisation!.PublicId, ProbationUntil = until, TermEndsOn = found.ContractYears is { } years ? on.AddYears(years) : null,
        }, context, cancel);
        return taken.IsOk ? [] : Words(taken);
    }

    private Task<int> VersionAsync(int cadre, CancellationToken cancel) => db.Set<Cadre>().AsNoTracking().Where(c => c.Id == cadre).Select(c => c.Version).SingleAsync(cancel);

    /// <summary>What the record's own command says; without words the record is not this clerk's to change.</summary>
    private static IReadOnlyList<Finding> Words(Outcome outcome) => outcome.Findings.Count > 0 ? outcome.Findings : [CaseFindings.Fields.NotNow("任职：这名干部的记录不由您修改")];
}
