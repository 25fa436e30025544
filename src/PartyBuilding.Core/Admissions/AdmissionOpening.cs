using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions;

/// <summary>Takes in a written application: the person, known already or new, and the case with its first step.</summary>
public sealed class AdmissionOpening(
    PartyBuildingDbContext db, LedgerTransaction ledger, AdmissionDesk desk, AdmissionStandings standings, StepWriter writer, MemberDesk members,
    PersonWriter people, IdNumberVault vault, RuleBook rules)
{
    /// <returns>Public key of the case.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenAdmission input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AdmissionCase>().AnyAsync(c => c.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var branch = await members.BranchAsync(input.BranchKey, input.AppliedOn, nameof(input.BranchKey), context, cancel);
                var findings = branch.Findings.ToList();
                var known = await KnownAsync(input, findings, context, cancel);
                var person = new NewPerson(PublicKey.New(context.At), input.Person, input.IdNumber, input.MissingIdReason, input.AppliedOn);
                if (known is null)
                    findings.AddRange(await people.CheckAsync(person, context.Today, cancel));
                findings.AddRange(Check(input));
                var result = await JudgeAsync(input, context, cancel);
                findings.AddRange(result.Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused([.. findings.DistinctBy(f => (f.RuleCode, f.Message))]);

                var who = known ?? await people.AddAsync(person, no, cancel);
                return await WriteAsync(input, who, branch.Value!, result, context, no, cancel);
            },
            cancel);

    private async Task<Outcome<Guid>> WriteAsync(
        OpenAdmission input, Person who, Organisation branch, RuleResult result, CommandContext context, long no, CancellationToken cancel)
    {
        var stage = input.Route == AdmissionRoute.Posthumous ? AdmissionStage.PreReview : AdmissionStage.Applicant;
        var made = new AdmissionCase
        {
            PublicId = input.Key, PersonId = who.Id, Person = who, BranchId = branch.Id, Route = input.Route, Category = input.Category,
            Stratum = input.Stratum, Stage = stage, StageSince = input.AppliedOn, AppliedOn = input.AppliedOn,
        };
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        var step = await writer.AddAsync(made, Step(input), [], result, context, no, cancel);
        AdmissionStepService.Wait(made, AdmissionProgress.Of(await desk.ProcedureAsync(made, branch.Path, cancel), [step]));
        await standings.SetAsync(made, stage, branch.Id, input.AppliedOn, no, cancel);
        var words = input.Route == AdmissionRoute.Posthumous ? "提出追认" : "递交入党申请书";
        desk.Record(context, made, branch.Path, "admission.opened", $"{words}，{branch.Name}，{input.AppliedOn:yyyy-MM-dd}", no);
        return Outcome<Guid>.Ok(made.PublicId, result.Findings);
    }

    /// <summary>The person stored under the number, when there is one who may apply.</summary>
    private async Task<Person?> KnownAsync(OpenAdmission input, List<Finding> findings, CommandContext context, CancellationToken cancel)
    {
        if (input.IdNumber is not { } number || (await vault.FindAsync(number, cancel)).FirstOrDefault() is not { } holder)
            return null;
        var facts = new ApplicantFacts(
            await db.MembershipSpells.AnyAsync(s => s.PersonId == holder.PersonId && s.BranchId != null, cancel),
            await db.Set<AdmissionCase>().AnyAsync(c => c.PersonId == holder.PersonId && c.Stage != AdmissionStage.Closed, cancel));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(ApplicantChecks.All, facts, context.Today, RuleOccasion.Decision).Blocking);
        var person = await db.People.SingleAsync(p => p.Id == holder.PersonId, cancel);
        if (person.Name != ChineseText.PersonName(input.Person.Name))
            findings.Add(AdmissionFindings.OtherName());
        return person;
    }

    private async Task<RuleResult> JudgeAsync(OpenAdmission input, CommandContext context, CancellationToken cancel)
    {
        var book = await rules.CurrentAsync(cancel);
        var procedure = AdmissionProcedure.Of(input.Route, input.Category, underGeneralBranch: false, withNotice: false);
        var facts = new StepFacts
        {
            Input = Step(input), Step = procedure.Find(AdmissionStepKind.Application)!, Progress = AdmissionProgress.Of(procedure, []), Today = context.Today,
            BirthDate = input.Person.BirthDate, Category = input.Category,
        };
        return AdmissionRuleSets.Evaluate(book, facts, RuleOccasion.Decision, context.Reason);
    }

    private static IEnumerable<Finding> Check(OpenAdmission input)
    {
        if (string.IsNullOrWhiteSpace(input.Person.Name))
            yield return AdmissionFindings.Missing("姓名", nameof(PersonDetails.Name));
        // L1461: the age is judged on the day of the application.
        if (input.Route == AdmissionRoute.Ordinary && input.Person.BirthDate is null)
            yield return AdmissionFindings.Missing("出生日期", nameof(PersonDetails.BirthDate));
        if (!Enum.IsDefined(input.Stratum))
            yield return AdmissionFindings.Missing("社会阶层", nameof(input.Stratum));
        if (!Enum.IsDefined(input.Category))
            yield return AdmissionFindings.Missing("人员类别", nameof(input.Category));
        if (input.Text?.Length > AdmissionStep.Long)
            yield return AdmissionFindings.TooLong("申请书要点", AdmissionStep.Long, nameof(input.Text));
    }

    private static TakeStep Step(OpenAdmission input) => new()
    {
        CaseKey = input.Key, Key = input.Key, Version = 0, Kind = AdmissionStepKind.Application, Day = input.AppliedOn, Ticks = input.Ticks, Text = input.Text,
    };
}
