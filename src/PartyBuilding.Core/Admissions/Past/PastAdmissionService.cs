using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Past;

/// <summary>Enters an admission of the past: dates out of order or too early are listed as findings and never refused.</summary>
public sealed class PastAdmissionService(
    PartyBuildingDbContext db, LedgerTransaction ledger, AdmissionDesk desk, AdmissionStandings standings, StepWriter writer, RuleBook rules)
{
    // What is judged of a paper of the past: how its days stand to each other and to the day of birth.
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal)
    {
        "ADM-AGE", "ADM-DATE-ORDER", "ADM-ACTIVIST-MONTHS", "ADM-APPROVAL-MONTHS", "ADM-CONVERT-EXPIRY",
    };

    /// <returns>Public key of the case, and the findings.</returns>
    public Task<Outcome<Guid>> RecordAsync(RecordPastAdmission input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AdmissionCase>().AnyAsync(c => c.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var member = await db.MembershipSpells.Where(s => s.Person!.PublicId == input.PersonKey)
                    .Join(db.Organisations.In(context.Scope), s => s.BranchId, o => o.Id, (s, o) => new { Spell = s, Branch = o, s.Person }).SingleOrDefaultAsync(cancel);
                if (member is null)
                    return Outcome<Guid>.Refused(AdmissionFindings.NoPerson());
                if (await db.Set<AdmissionCase>().AnyAsync(c => c.SpellId == member.Spell.Id || (c.PersonId == member.Spell.PersonId && c.Stage != AdmissionStage.Closed), cancel))
                    return Outcome<Guid>.Refused(AdmissionFindings.OpenCase() with { Field = nameof(input.PersonKey) });
                var days = Days(input, member.Spell);
                if (days.Exists(d => d.Day > context.Today))
                    return Outcome<Guid>.Refused(MemberFindings.Future("各步日期", ""));

                var found = Case(input, member.Spell, member.Branch.Id, days, await rules.CurrentAsync(cancel));
                db.Add(found);
                await db.SaveChangesAsync(cancel);
                var findings = await JudgeAsync(days, member.Person!.BirthDate, found.ProbationEnds, context, cancel);
                await StepsAsync(found, days, findings, context, no, cancel);
                await standings.SetAsync(found, found.Stage, found.BranchId, found.StageSince, no, cancel);
                desk.Record(context, found, member.Branch.Path, "admission.past-recorded", $"补录过去的发展经过，{findings.Count} 处需要核对", no);
                return Outcome<Guid>.Ok(found.PublicId, findings);
            },
            cancel);

    private static AdmissionCase Case(RecordPastAdmission input, MembershipSpell spell, int branchId, List<(AdmissionStepKind Kind, DateOnly Day)> days, RuleCatalogue book)
    {
        var isFull = spell.Standing == MemberStanding.Full;
        var months = book.InForce("ADM-PROBATION-LENGTH", spell.JoinedOn)?.Number("months") ?? 12;
        var ends = spell.JoinedOn.AddMonths(months);
        var closed = input.ConvertedOn ?? ends;
        return new AdmissionCase
        {
            PublicId = input.Key, PersonId = spell.PersonId, BranchId = branchId, SpellId = spell.Id, Route = AdmissionRoute.Ordinary,
            Category = AdmissionCategory.Ordinary, Stratum = SocialStratum.Other, IsPast = true, AppliedOn = days.Min(d => d.Day),
            Stage = isFull ? AdmissionStage.Closed : AdmissionStage.Probation, StageSince = isFull ? closed : spell.JoinedOn,
            Outcome = isFull ? AdmissionOutcome.Converted : AdmissionOutcome.None, ClosedOn = isFull ? closed : null,
            ProbationFrom = spell.JoinedOn, ProbationEnds = ends,
            NextStep = isFull ? null : AdmissionStepKind.ConversionApplication, NextSide = isFull ? null : AdmissionSide.Branch, WaitingSince = isFull ? null : ends,
        };
    }

    private static List<(AdmissionStepKind Kind, DateOnly Day)> Days(RecordPastAdmission input, MembershipSpell spell)
        => [.. new (AdmissionStepKind, DateOnly?)[]
        {
            (AdmissionStepKind.Application, input.AppliedOn), (AdmissionStepKind.Activist, input.ActivistOn), (AdmissionStepKind.Candidate, input.CandidateOn),
            (AdmissionStepKind.BranchMeeting, input.MeetingOn ?? spell.JoinedOn), (AdmissionStepKind.CommitteeVote, input.ApprovedOn),
            (AdmissionStepKind.ConversionDecision, spell.Standing == MemberStanding.Full ? input.ConvertedOn : null),
        }.Where(d => d.Item2 is not null).Select(d => (d.Item1, d.Item2!.Value))];

    private async Task<IReadOnlyList<Finding>> JudgeAsync(
        List<(AdmissionStepKind Kind, DateOnly Day)> days, DateOnly? born, DateOnly? ends, CommandContext context, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        var procedure = AdmissionProcedure.Of(AdmissionRoute.Ordinary, AdmissionCategory.Ordinary, underGeneralBranch: false, withNotice: false);
        var (found, steps) = (new List<Finding>(), new List<AdmissionStep>());
        foreach (var (kind, day) in days)
        {
            // The step that comes before it among those on the papers stands for all that came before.
            var step = procedure.Find(kind)! with { After = steps.Count == 0 ? [] : [steps[^1].Kind] };
            var facts = new StepFacts
            {
                Input = new TakeStep { CaseKey = default, Key = default, Version = 0, Kind = kind, Day = day }, Step = step,
                Progress = AdmissionProgress.Of(procedure, steps), Today = context.Today, BirthDate = born, ProbationEnds = ends,
            };
            found.AddRange((book.Evaluate(OrderChecks.All.Only(Judged), facts, day, RuleOccasion.Record)
                + book.Evaluate(TrainingChecks.All.Only(Judged), facts, day, RuleOccasion.Record)
                + book.Evaluate(FormalityChecks.All.Only(Judged), facts, day, RuleOccasion.Record)).Findings);
            steps.Add(new AdmissionStep
            {
                Id = steps.Count + 1, Key = Guid.NewGuid(), CaseId = 0, OrganisationId = 0, Kind = kind, Day = day, Verdict = AdmissionVerdict.Agreed,
                RuleSets = "", RecordedBy = "", RecordedNo = 1,
            });
        }

        return found;
    }

    private async Task StepsAsync(
        AdmissionCase found, List<(AdmissionStepKind Kind, DateOnly Day)> days, IReadOnlyList<Finding> findings, CommandContext context, long no, CancellationToken cancel)
    {
        var none = new RuleResult([], [], [], false);
        foreach (var (kind, day) in days)
        {
            await writer.AddAsync(
                found, new TakeStep { CaseKey = found.PublicId, Key = PublicKey.New(context.At), Version = 0, Kind = kind, Day = day, Verdict = AdmissionVerdict.Agreed },
                [], none, context, no, cancel);
        }

        var words = findings.Count == 0 ? "日期核对无误" : string.Join('\n', findings.Select(f => f.Message));
        await writer.AddAsync(
            found,
            new TakeStep
            {
                CaseKey = found.PublicId, Key = found.PublicId, Version = 0, Kind = AdmissionStepKind.PastRecord, Day = found.ProbationFrom!.Value,
                Text = words.Length > AdmissionStep.Long ? words[..AdmissionStep.Long] : words,
            },
            [], none, context, no, cancel);
    }
}
