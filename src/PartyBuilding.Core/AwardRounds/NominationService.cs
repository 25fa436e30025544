using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>Nominations by units: put forward, inspected, reviewed level by level.</summary>
public sealed class NominationService(PartyBuildingDbContext db, LedgerTransaction ledger, AwardDesk desk, RuleBook rules)
{
    private const int MostDeeds = 1000;

    public Task<Outcome<Guid>> NominateAsync(Nominate input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<AwardNomination>().AnyAsync(n => n.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var round = await db.Set<AwardRound>().SingleOrDefaultAsync(r => r.PublicId == input.RoundKey, cancel);
                var unit = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.UnitKey && o.ClosedOn == null, cancel);
                // A round is open to what stands under its runner.
                if (round is null || unit is null || !OrganisationPath.Ids(unit.Path).Contains(round.OrganisationId))
                    return Outcome<Guid>.NotFound();
                if (round.Status != AwardRoundStatus.Open)
                    return Outcome<Guid>.Refused(AwardFindings.NotNow("推荐：这一轮已经公示或者表彰"));
                var below = db.Organisations.In(OrgScope.Of(unit.Path));
                var person = input.PersonKey is not { } personKey ? null
                    : await db.MembershipSpells.Where(s => s.Person!.PublicId == personKey && below.Any(o => o.Id == s.BranchId)).Select(s => s.Person).SingleOrDefaultAsync(cancel);
                var subject = input.SubjectKey is { } subjectKey ? await below.SingleOrDefaultAsync(o => o.PublicId == subjectKey && o.ClosedOn == null, cancel) : null;
                var findings = await CheckAsync(input, round, person?.Id, subject, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new AwardNomination
                {
                    PublicId = input.Key, RoundId = round.Id, Category = input.Category!.Value, PersonId = person?.Id, SubjectId = subject?.Id, OrganisationId = unit.Id,
                    On = input.On, Deeds = ChineseText.Clean(input.Deeds), SelectedOn = input.SelectedOn, Present = input.Present, InFavour = input.InFavour,
                    HeardOn = input.HeardOn, HeardCount = input.HeardCount,
                });
                desk.Record(context, "award.nominated", unit, $"{round.Year} 年{round.Title}：推荐{AwardWords.Categories[input.Category.Value]} 1 件", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Who runs the round, or stands over its runner, enters checks and inspections.</summary>
    public Task<Outcome<Guid>> StepAsync(RecordNominationStep input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!open.Levels.Any(l => l.Id == open.Round.OrganisationId && context.Scope.Contains(l.Path)) && open.Unit.Id != open.Round.OrganisationId)
                return Outcome<Guid>.Forbidden();
            var (findings, text) = (new List<Finding>(), ChineseText.Clean(input.Text));
            if (input.Kind is not { } kind || !Enum.IsDefined(kind))
                return Outcome<Guid>.Refused(AwardFindings.Choice("步骤", nameof(input.Kind)));
            if (input.On > context.Today || input.On < open.Nomination.On)
                findings.Add(AwardFindings.Day("日期", nameof(input.On)));
            if (text.Length is 0 or > 400)
                findings.Add(text.Length == 0 ? AwardFindings.Missing("情况", nameof(input.Text)) : AwardFindings.TooLong("情况", 400, nameof(input.Text)));
            var pre = open.Nomination.Steps.Where(s => s.Kind == NominationStepKind.PreReview).Select(s => (DateOnly?)s.On).FirstOrDefault();
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                AwardChecks.Order, new StepOrderFacts(open.Round.Kind, kind, input.On, pre), input.On, RuleOccasion.Decision).Blocking);
            if (open.Nomination.Steps.Any(s => s.Kind == kind))
                findings.Add(AwardFindings.NotNow($"再登记{AwardWords.Steps[kind]}：已经登记过"));
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            open.Nomination.Steps.Add(new NominationStep { Kind = kind, On = input.On, Text = text, By = context.Actor.Name });
            desk.Record(context, "award.step", open.Unit, $"{AwardWords.Categories[open.Nomination.Category]}：{AwardWords.Steps[kind]}，{input.On:yyyy-MM-dd}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    public Task<Outcome<Guid>> ReviewAsync(ReviewNomination input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            var at = open.Levels.ToList().FindIndex(l => l.Id == input.LevelId);
            if (at < 0 || !context.Scope.Contains(open.Levels[at].Path))
                return Outcome<Guid>.Forbidden();
            var (findings, text) = (new List<Finding>(), ChineseText.Clean(input.Text));
            if (input.On > context.Today || input.On < open.Nomination.On)
                findings.Add(AwardFindings.Day("审核日期", nameof(input.On)));
            if (text.Length > 400 || (!input.Agreed && text.Length == 0))
                findings.Add(text.Length == 0 ? AwardFindings.Missing("不同意的理由", nameof(input.Text)) : AwardFindings.TooLong("意见", 400, nameof(input.Text)));
            if (open.Nomination.Reviews.Any(r => r.OrganisationId == input.LevelId))
                findings.Add(AwardFindings.NotNow("再审核：这一级已经审核过"));
            var below = open.Levels.Take(at).Where(l => open.Nomination.Reviews.All(r => r.OrganisationId != l.Id)).Select(l => l.Name).ToList();
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(AwardChecks.Review, new ReviewFacts(below), input.On, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            open.Nomination.Reviews.Add(new NominationReview
            {
                OrganisationId = input.LevelId, On = input.On, Agreed = input.Agreed, Text = text.Length == 0 ? null : text, By = context.Actor.Name,
            });
            if (!input.Agreed)
                open.Nomination.Status = NominationStatus.Rejected;
            desk.Record(context, "award.reviewed", open.Unit, $"{open.Levels[at].Name}审核{AwardWords.Categories[open.Nomination.Category]}推荐：{(input.Agreed ? "同意" : "不同意")}", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    /// <summary>Every level has agreed: the nomination is among those to be commended.</summary>
    public Task<Outcome<Guid>> DecideAsync(DecideNomination input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (open, no) =>
        {
            if (!context.Scope.Contains(open.Levels[^1].Path))
                return Outcome<Guid>.Forbidden();
            var nomination = open.Nomination;
            var decided = await db.Set<AwardNomination>().CountAsync(
                n => n.RoundId == nomination.RoundId && n.Category == nomination.Category && n.Status == NominationStatus.Decided, cancel);
            DateOnly? On(NominationStepKind kind) => nomination.Steps.Where(s => s.Kind == kind).Select(s => (DateOnly?)s.On).FirstOrDefault();
            var facts = new DecisionFacts(
                open.Round.Kind, [.. open.Levels.Where(l => !nomination.Reviews.Any(r => r.OrganisationId == l.Id && r.Agreed)).Select(l => l.Name)],
                On(NominationStepKind.Inspection), On(NominationStepKind.MassOpinions),
                open.Round.Quotas.Where(q => q.Category == nomination.Category).Select(q => (int?)q.Number).FirstOrDefault(), decided);
            var findings = (await rules.CurrentAsync(cancel)).Evaluate(AwardChecks.Decision, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking;
            if (findings.Count > 0)
                return Outcome<Guid>.Refused(findings);
            nomination.Status = NominationStatus.Decided;
            desk.Record(context, "award.decided", open.Unit, $"{AwardWords.Categories[nomination.Category]}：拟表彰", no);
            return Outcome<Guid>.Ok(input.Key);
        }, cancel);

    private Task<Outcome<Guid>> RunAsync(
        Guid key, int version, CommandContext context, Func<OpenNomination, long, Task<Outcome<Guid>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.NominationAsync(key, version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                return open.Nomination.Status != NominationStatus.Open || open.Round.Status != AwardRoundStatus.Open
                    ? Outcome<Guid>.Refused(AwardFindings.NotNow("办理：这件推荐已经有结论，或者这一轮已经公示"))
                    : await work(open, no);
            },
            cancel);

    private async Task<List<Finding>> CheckAsync(
        Nominate input, AwardRound round, int? person, Organisation? subject, CommandContext context, CancellationToken cancel)
    {
        var (findings, deeds) = (new List<Finding>(), ChineseText.Clean(input.Deeds));
        if (input.On > context.Today || input.On < round.StartsOn)
            findings.Add(AwardFindings.Day("推荐日期", nameof(input.On)));
        if (deeds.Length is 0 or > MostDeeds)
            findings.Add(deeds.Length == 0 ? AwardFindings.Missing("事迹", nameof(input.Deeds)) : AwardFindings.TooLong("事迹", MostDeeds, nameof(input.Deeds)));
        if (await db.Set<AwardNomination>().AnyAsync(
            n => n.RoundId == round.Id && n.Category == input.Category && ((person != null && n.PersonId == person) || (subject != null && n.SubjectId == subject.Id)), cancel))
            findings.Add(AwardFindings.Twice());
        var applied = subject is not null && await db.Set<AwardNomination>().AnyAsync(
            n => n.RoundId == round.Id && n.Category == AwardCategory.FiveGoodDistrict && n.SubjectId == subject.Id, cancel);
        var residential = subject is not null && subject.Name.Contains("居民区", StringComparison.Ordinal);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            AwardChecks.Nomination,
            new NominationFacts(
                round.Kind, input.Category, person is not null, subject?.Kind, residential, input.On, round.ClosesOn, input.SelectedOn, input.Present, input.InFavour,
                input.HeardOn, input.HeardCount, applied),
            input.On, RuleOccasion.Decision, context.Reason).Blocking);
        return findings;
    }
}
