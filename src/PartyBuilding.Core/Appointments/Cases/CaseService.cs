using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Opens a case by its motion, and ends it.</summary>
public sealed class CaseService(PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures, CodeTableStore codes, LedgerTransaction ledger, RuleBook rules)
{
    private const int MostPosts = 50;
    private const int LongestContract = 20;

    public Task<Outcome<Guid>> OpenAsync(OpenCase input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AppointmentCase>().AnyAsync(c => c.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.Kind != OrganisationKind.Branch, cancel);
                var decider = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.DeciderKey && o.Kind != OrganisationKind.Branch, cancel);
                IReadOnlyList<Finding> findings =
                [
                    .. FieldFindings.Given(
                        organisation is null ? CaseFindings.Organisation() : null,
                        decider is null || (organisation is not null && !organisation.Path.StartsWith(decider.Path, StringComparison.Ordinal)) ? CaseFindings.Decider() : null),
                    .. await FieldsAsync(input, context, cancel),
                ];
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var opened = new AppointmentCase
                {
                    PublicId = input.Key, OrganisationId = organisation!.Id, Organisation = organisation, DeciderId = decider!.Id, Decider = decider, Kind = input.Kind!.Value, Unit = "", Post = "", LevelCode = "", IsInTeam = false,
                    Posts = 1, Way = input.Way!.Value, IsChief = false, IsForPlenum = false, IsDepartment = false, LeadsState = false, IsManagedAbove = false, NeedsFiling = false,
                    IsSpecialNeed = false, HasProbation = false, ProposedOn = input.ProposedOn!.Value, ProposedBy = "", Reasons = "",
                };
                Write(opened, input);
                if (await MotionAsync(opened, context, await rules.CurrentAsync(cancel), cancel) is { Count: > 0 } refused)
                    return Outcome<Guid>.Refused(refused);
                db.Add(opened);
                desk.Record(context, "case.opened", CaseDesk.Subject(opened), $"动议：{opened.FullPost}，{opened.Posts} 名，{CaseWords.Kinds[opened.Kind]}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ReviseAsync(OpenCase input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion], "修改动议", context, async (found, catalogue) =>
        {
            if (await FieldsAsync(input, context, cancel) is { Count: > 0 } findings)
                return findings;
            if (found.Recommendations.Count > 0 && (found.Unit != ChineseText.Clean(input.Unit) || found.Post != ChineseText.Clean(input.Post)))
                return [CaseFindings.Fields.NotNow("修改职务：已经按这个职务进行民主推荐")];
            Write(found, input);
            if (await MotionAsync(found, context, catalogue, cancel) is { Count: > 0 } refused)
                return refused;
            desk.Record(context, "case.revised", CaseDesk.Subject(found), $"修改动议：{found.FullPost}，{found.Posts} 名，{CaseWords.Kinds[found.Kind]}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> EndAsync(EndCase input, CommandContext context, CancellationToken cancel = default)
        => desk.OnCaseAsync(input.Key, input.Version, [CaseStage.Motion, CaseStage.Inspection, CaseStage.Decision], "办结", context, (found, catalogue) =>
        {
            var (fields, why) = (CaseFindings.Fields, ChineseText.Clean(input.Why));
            List<Finding> findings = [.. FieldFindings.Given(
                fields.Day(input.On, context.Today, "办结日期", nameof(input.On)), fields.Text(why, "办结情况", AppointmentCase.LongestText, nameof(input.Why)),
                found.Candidates.Exists(c => c.Step is CandidateStep.Listed or CandidateStep.Noticed or CandidateStep.Passed) ? fields.NotNow("办结：还有人选在表决、公示或者等待任职") : null)];
            var untold = found.Candidates.Where(c => c.Inspection is { ReportedOn: not null } i && (i.ToldLeadersOn is null || i.ToldPersonOn is null)).Select(c => c.Name).ToList();
            findings.AddRange(catalogue.Evaluate(EndChecks.All, new EndFacts(untold), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (found.Stage, found.EndedOn, found.EndedWhy) = (CaseStage.Ended, input.On, why);
            desk.Record(context, "case.ended", CaseDesk.Subject(found), $"{found.FullPost}办结，{input.On:yyyy-MM-dd}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    private async Task<IReadOnlyList<Finding>> MotionAsync(AppointmentCase found, CommandContext context, RuleCatalogue catalogue, CancellationToken cancel)
    {
        var (approved, filled) = await figures.StrengthAsync(found, context.Today, cancel);
        return catalogue.Evaluate(MotionChecks.All, new MotionFacts(approved, filled, found.Posts, found.Way, found.ContractYears), context.Today, RuleOccasion.Decision, context.Reason).Blocking;
    }

    private async Task<IReadOnlyList<Finding>> FieldsAsync(OpenCase input, CommandContext context, CancellationToken cancel)
    {
        var (fields, catalogue) = (CaseFindings.Fields, await codes.CurrentAsync(cancel));
        return FieldFindings.Given(
            input.Kind is { } kind && Enum.IsDefined(kind) ? null : fields.Choice("选拔方式", nameof(input.Kind)),
            fields.Text(ChineseText.Clean(input.Unit), "单位", AppointmentCase.LongestUnit, nameof(input.Unit)),
            fields.Text(ChineseText.Clean(input.Post), "职务", AppointmentCase.LongestPost, nameof(input.Post)),
            catalogue.Entries(CodeStandards.CadreLevel, context.Today).Any(c => c.Code == input.LevelCode) ? null : CaseFindings.Level(),
            input.Posts is >= 1 and <= MostPosts ? null : fields.Number("名额", 1, MostPosts, nameof(input.Posts)),
            input.Way is { } way && Enum.IsDefined(way) ? null : fields.Choice("任用方式", nameof(input.Way)),
            input.ContractYears is null or (>= 0 and <= LongestContract) ? null : fields.Number("聘期", 1, LongestContract, nameof(input.ContractYears)),
            ChineseText.Clean(input.CoManagedBy).Length > AppointmentCase.LongestUnit ? fields.TooLong("协管方", AppointmentCase.LongestUnit, nameof(input.CoManagedBy)) : null,
            fields.Day(input.ProposedOn, context.Today, "动议日期", nameof(input.ProposedOn)),
            fields.Text(ChineseText.Clean(input.ProposedBy), "提出动议的", AppointmentCase.LongestBy, nameof(input.ProposedBy)),
            fields.Text(ChineseText.Clean(input.Reasons), "动议理由", AppointmentCase.LongestText, nameof(input.Reasons)));
    }

    private static void Write(AppointmentCase found, OpenCase input)
    {
        (found.Kind, found.Unit, found.Post, found.LevelCode, found.IsInTeam, found.Posts) =
            (input.Kind!.Value, ChineseText.Clean(input.Unit), ChineseText.Clean(input.Post), input.LevelCode!, input.IsInTeam, (short)input.Posts!.Value);
        (found.Way, found.ContractYears) = (input.Way!.Value, input.Way == PostWay.Contracted ? (short?)input.ContractYears : null);
        var traits = input.Traits;
        (found.IsChief, found.IsForPlenum, found.IsDepartment, found.LeadsState) = (traits.IsChief, traits.IsForPlenum, traits.IsDepartment, traits.LeadsState);
        (found.IsManagedAbove, found.NeedsFiling, found.IsSpecialNeed, found.HasProbation) = (traits.IsManagedAbove, traits.NeedsFiling, traits.IsSpecialNeed, traits.HasProbation);
        found.CoManagedBy = ChineseText.Clean(input.CoManagedBy) is { Length: > 0 } side ? side : null;
        (found.ProposedOn, found.ProposedBy, found.Reasons) = (input.ProposedOn!.Value, ChineseText.Clean(input.ProposedBy), ChineseText.Clean(input.Reasons));
    }
}
