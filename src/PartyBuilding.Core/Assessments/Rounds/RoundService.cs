using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Plans a round: why, when, by which schemes; then its notice starts it.</summary>
public sealed class RoundService(PartyBuildingDbContext db, AssessmentDesk desk, LedgerTransaction ledger, RuleBook rules)
{
    private const int FirstYear = 2000;

    public Task<Outcome<Guid>> OpenAsync(OpenAssessment input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageAssessments))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AssessmentRound>().AnyAsync(r => r.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = Check(input, context.Today).ToList();
                var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel);
                if (organisation is null)
                    findings.Add(AssessmentFindings.Organisation(nameof(input.OrganisationKey)));
                var (team, own) = (await SchemeAsync(input.TeamSchemeKey, cancel), await SchemeAsync(input.OwnSchemeKey, cancel));
                if (input.TeamSchemeKey is not null && team is null)
                    findings.Add(AssessmentFindings.Scheme(nameof(input.TeamSchemeKey)));
                if (input.OwnSchemeKey is not null && own is null)
                    findings.Add(AssessmentFindings.Scheme(nameof(input.OwnSchemeKey)));
                var catalogue = await rules.CurrentAsync(cancel);
                findings.AddRange(Uses(input, team, own).SelectMany(u => catalogue.Evaluate(AssessmentChecks.SchemeUse, u, context.Today, RuleOccasion.Decision).Blocking));
                if (team is not null && own is not null && !Names(team).SequenceEqual(Names(own), StringComparer.Ordinal))
                    findings.Add(AssessmentFindings.Groups());
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var round = new AssessmentRound
                {
                    PublicId = input.Key, OrganisationId = organisation!.Id, Organisation = organisation, Kind = input.Kind!.Value, Year = (short)input.Year!.Value,
                    Title = ChineseText.Clean(input.Title), Plan = ChineseText.Clean(input.Plan), TeamSchemeId = team?.Id, OwnSchemeId = own?.Id,
                };
                db.Add(round);
                desk.Record(context, "assessment.opened", AssessmentDesk.Event(round), $"“{round.Title}”，{round.Year} 年，{AssessmentWords.Kinds[round.Kind]}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> StartAsync(StartAssessment input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Planned, "发出通知", context, async (round, _) =>
        {
            var (findings, to) = (new List<Finding>(), ChineseText.Clean(input.NoticeTo));
            if (AssessmentFindings.Fields.Day(input.NoticeOn, context.Today, "通知日期", nameof(input.NoticeOn)) is { } day)
                findings.Add(day);
            if (AssessmentFindings.Fields.Text(to, "通知范围", AssessmentRound.LongestNotice, nameof(input.NoticeTo)) is { } text)
                findings.Add(text);
            var units = round.Units.Select(u => u.Id).ToList();
            if (!await db.Set<RoundSubject>().AnyAsync(s => units.Contains(s.UnitId), cancel))
                findings.Add(AssessmentFindings.Empty());
            if (findings.Count > 0)
                return findings;
            (round.NoticeOn, round.NoticeTo, round.Stage) = (input.NoticeOn, to, RoundStage.Collecting);
            desk.Record(context, "assessment.started", AssessmentDesk.Event(round), $"“{round.Title}”发出通知，{round.NoticeOn:yyyy-MM-dd}");
            return [];
        }, cancel);

    private Task<AssessmentScheme?> SchemeAsync(Guid? key, CancellationToken cancel)
        => db.Set<AssessmentScheme>().AsSplitQuery().Include(s => s.Indicators).Include(s => s.Groups).SingleOrDefaultAsync(s => s.PublicId == key && s.RetiredAt == null, cancel);

    private static IEnumerable<Finding> Check(OpenAssessment input, DateOnly today)
    {
        var fields = AssessmentFindings.Fields;
        if (input.Kind is not { } kind || !Enum.IsDefined(kind))
            yield return fields.Choice("考核类别", nameof(input.Kind));
        if (input.Year is not { } year || year < FirstYear || year > today.Year)
            yield return fields.Number("年度", FirstYear, today.Year, nameof(input.Year));
        if (fields.Text(ChineseText.Clean(input.Title), "考核名称", AssessmentRound.LongestTitle, nameof(input.Title)) is { } title)
            yield return title;
        if (fields.Text(ChineseText.Clean(input.Plan), "考核方案", AssessmentRound.LongestPlan, nameof(input.Plan)) is { } plan)
            yield return plan;
        if (input.TeamSchemeKey is null && input.OwnSchemeKey is null)
            yield return AssessmentFindings.NoScheme();
    }

    private static IEnumerable<SchemeUseFacts> Uses(OpenAssessment input, AssessmentScheme? team, AssessmentScheme? own)
    {
        var kind = input.Kind ?? AssessmentKind.Special;
        if (team is not null)
            yield return new SchemeUseFacts(kind, IsForTeam: true, team.Subject, Categories(team), nameof(input.TeamSchemeKey));
        if (own is not null)
            yield return new SchemeUseFacts(kind, IsForTeam: false, own.Subject, Categories(own), nameof(input.OwnSchemeKey));
    }

    private static IReadOnlyList<string> Categories(AssessmentScheme scheme) => [.. scheme.Indicators.Where(i => i.ParentKey is null).Select(i => i.Name)];

    private static IEnumerable<string> Names(AssessmentScheme scheme) => scheme.Groups.OrderBy(g => g.Order).Select(g => g.Name);
}
