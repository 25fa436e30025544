using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Opens the year's round: a branch for itself, a committee for many of its branches at once.</summary>
public sealed class AppraisalOpeningService(
    PartyBuildingDbContext db, LedgerTransaction ledger, AppraisalRoster roster, RuleBook rules, EventLog events)
{
    private const int FirstYear = 1990;

    /// <summary>Branches that have a round of the year, or nobody on the roster, are passed over.</summary>
    public Task<Outcome<OpenedRounds>> OpenAsync(OpenRounds input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<OpenedRounds>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<OpenedRounds>.Forbidden();
                var before = await db.Set<AppraisalRound>().Where(r => r.BatchKey == input.Key).OrderBy(r => r.Id).Select(r => r.PublicId).ToListAsync(cancel);
                if (before.Count > 0)
                    return Outcome<OpenedRounds>.Ok(new OpenedRounds(before[0], before.Count, 0));
                var keys = input.BranchKeys.Distinct().ToList();
                var branches = await db.Organisations.In(context.Scope)
                    .Where(o => keys.Contains(o.PublicId) && o.Kind == OrganisationKind.Branch && o.ClosedOn == null).OrderBy(o => o.Path).ToListAsync(cancel);
                var findings = await CheckAsync(input, branches.Count == keys.Count && keys.Count > 0, context, cancel);
                if (findings.Count > 0)
                    return Outcome<OpenedRounds>.Refused(findings);

                int[] ids = [.. branches.Select(b => b.Id)];
                var held = (await db.Set<AppraisalRound>().Where(r => ids.Contains(r.OrganisationId) && r.Year == input.Year && r.Status != AppraisalStatus.Withdrawn)
                    .Select(r => r.OrganisationId).ToListAsync(cancel)).ToHashSet();
                var people = await roster.OnAsync(ids, input.ReferenceOn, cancel);
                var all = (await rules.CurrentAsync(cancel)).InForce("APR-WHO", input.StartsOn)?.Value("probationary") == "result";
                var opened = new List<AppraisalRound>();
                foreach (var branch in branches.Where(b => !held.Contains(b.Id) && people.Contains(b.Id)))
                    opened.Add(Open(
                        input, branch, [.. people[branch.Id].Select(p => all && p.Place == EntryPlace.Probationary ? p with { Place = EntryPlace.Due } : p)], context, no));
                return opened.Count == 0
                    ? Outcome<OpenedRounds>.Refused(AppraisalFindings.AllOpened(input.Year))
                    : Outcome<OpenedRounds>.Ok(new OpenedRounds(opened[0].PublicId, opened.Count, branches.Count - opened.Count));
            },
            cancel);

    private AppraisalRound Open(
        OpenRounds input, Organisation branch, IReadOnlyList<RosterLine> people, CommandContext context, long no)
    {
        var round = new AppraisalRound
        {
            PublicId = PublicKey.New(context.At), BatchKey = input.Key, OrganisationId = branch.Id, Year = (short)input.Year,
            ReferenceOn = input.ReferenceOn, StartsOn = input.StartsOn, EndsOn = input.EndsOn,
        };
        db.Add(round);
        db.AddRange(people.Select(p => new AppraisalEntry
        {
            Key = PublicKey.New(context.At), RoundId = 0, Round = round, PersonId = p.PersonId, OrganisationId = branch.Id, Standing = p.Standing,
            Place = p.Place, PlaceNote = p.Place == EntryPlace.OutOfContact ? "评议基准日失去联系" : null, RecordedNo = no,
        }));
        db.Add(Step(round, AppraisalStepKind.StageOpened, null, context, no));
        if (AppraisalText.Of(input.Plan) is { } plan)
            db.Add(Step(round, AppraisalStepKind.Plan, plan, context, no));
        events.Add(
            context, "appraisal.opened", new EventSubject(EventSubject.Appraisal, round.PublicId, branch.Path),
            $"{branch.Name}开展 {input.Year} 年民主评议党员，名单 {people.Count} 名", recordedNo: no);
        return round;
    }

    private static AppraisalStep Step(AppraisalRound round, AppraisalStepKind kind, string? text, CommandContext context, long no) => new()
    {
        RoundId = 0, Round = round, Kind = kind, Stage = AppraisalStage.Study, On = round.StartsOn, Text = text,
        RecordedBy = context.Actor.Name, RecordedNo = no,
    };

    private async Task<List<Finding>> CheckAsync(OpenRounds input, bool inScope, CommandContext context, CancellationToken cancel)
    {
        var (findings, today) = (new List<Finding>(), context.Today);
        if (!inScope)
            findings.Add(AppraisalFindings.NoBranch());
        if (input.Year < FirstYear || input.Year > today.Year)
        {
            findings.Add(AppraisalFindings.Year(FirstYear, today.Year));
            return findings;
        }

        // A round of a year may run into the next one; not further.
        var (first, last) = (new DateOnly(input.Year, 1, 1), new DateOnly(input.Year + 1, 6, 30));
        if (input.StartsOn < first || input.StartsOn > last)
            findings.Add(AppraisalFindings.Day("开始日期", first, last, nameof(input.StartsOn)));
        if (input.EndsOn < input.StartsOn || input.EndsOn > last)
            findings.Add(AppraisalFindings.Day("计划结束日期", input.StartsOn, last, nameof(input.EndsOn)));
        var latest = today < last ? today : last;
        if (input.ReferenceOn < first || input.ReferenceOn > latest)
            findings.Add(AppraisalFindings.Day("评议基准日", first, latest, nameof(input.ReferenceOn)));
        if (AppraisalText.Of(input.Plan)?.Length > AppraisalText.Long)
            findings.Add(AppraisalFindings.TooLong("方案", AppraisalText.Long, nameof(input.Plan)));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            AppraisalChecks.Opening, new RoundLength(input.StartsOn, input.EndsOn), input.StartsOn, RuleOccasion.Decision, context.Reason).Blocking);
        return findings;
    }
}
