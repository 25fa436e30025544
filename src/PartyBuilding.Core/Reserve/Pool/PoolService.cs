using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Ways into the pool, through it and out of it; each a decision with a reason.</summary>
public sealed class PoolService(PartyBuildingDbContext db, PoolDesk desk, LedgerTransaction ledger, RuleBook rules, CodeTableStore codes)
{
    /// <summary>From where to where; nothing else is a move.</summary>
    private static readonly IReadOnlyDictionary<ReserveStatus, ReserveStatus[]> Ways = new Dictionary<ReserveStatus, ReserveStatus[]>
    {
        [ReserveStatus.InPool] = [ReserveStatus.Listed, ReserveStatus.Used, ReserveStatus.Withdrawn],
        [ReserveStatus.Listed] = [ReserveStatus.InPool, ReserveStatus.Used, ReserveStatus.Withdrawn],
        [ReserveStatus.Used] = [ReserveStatus.InPool],
        [ReserveStatus.Withdrawn] = [ReserveStatus.InPool],
    };

    public static IReadOnlyList<ReserveStatus> From(ReserveStatus status) => Ways[status];

    public Task<Outcome<Guid>> AddAsync(AddToPool input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManagePool))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<ReserveEntry>().AnyAsync(e => e.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = await CheckAsync(input, context, cancel);
                var cadre = await db.Set<Cadre>().Include(c => c.Person).Include(c => c.Organisation).SingleOrDefaultAsync(
                    c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
                if (cadre is null)
                    return Outcome<Guid>.Refused([PoolFindings.Cadre(nameof(input.CadreKey)), .. findings]);
                if (await db.Set<ReserveEntry>().AnyAsync(e => e.PersonId == cadre.PersonId && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed), cancel))
                    findings.Add(PoolFindings.Twice(nameof(input.CadreKey)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var entry = Make(input, cadre, context);
                findings.AddRange((await FitAsync(entry, cadre, input.On!.Value, input.IsHealthy, input.IsOutstanding, EligibilityChecks.All, context, cancel)).Select(PoolFindings.AtItsField));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(entry);
                desk.Record(context, "reserve.added", entry, cadre.Organisation!.Path, $"{cadre.Person!.Name}进入后备干部库（{PoolWords.Ways[entry.Way]}），{entry.EnteredOn:yyyy-MM-dd}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> MoveAsync(MoveReserve input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, Permission.ManagePool, context, async entry =>
        {
            var (findings, decision, reason) = (new List<Finding>(), ChineseText.Clean(input.Decision), ChineseText.Clean(context.Reason));
            if (input.To is not { } to)
                return [PoolFindings.Choice("变动", nameof(input.To))];
            if (!From(entry.Status).Contains(to))
                return [PoolFindings.NotFrom(PoolWords.Statuses[entry.Status], PoolWords.Statuses[to])];
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(PoolChecks.Move, new MoveFacts(decision, reason), context.Today, RuleOccasion.Decision).Blocking);
            findings.AddRange(Lengths(decision, reason));
            if (input.On is not { } on)
                findings.Add(PoolFindings.Missing("决定日期", nameof(input.On)));
            else if (on > context.Today)
                findings.Add(PoolFindings.Future("决定日期", nameof(input.On)));
            else if (on < entry.Moves.Max(m => m.On))
                findings.Add(PoolFindings.Before(entry.Moves.Max(m => m.On), nameof(input.On)));
            if (findings.Count > 0)
                return findings;
            // Coming back is coming in again: age, and the pool outside the Party, are asked again.
            if (to == ReserveStatus.InPool && !entry.IsActive)
            {
                if (entry.Cadre!.LeftOn is not null)
                    return [PoolFindings.Cadre(nameof(input.To))];
                if (await db.Set<ReserveEntry>().AnyAsync(e => e.Id != entry.Id && e.PersonId == entry.PersonId && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed), cancel))
                    return [PoolFindings.Twice(nameof(input.To))];
                var again = await FitAsync(entry, entry.Cadre, input.On!.Value, isHealthy: true, isOutstanding: true, EligibilityChecks.All.Only(EligibilityChecks.AgeOnly), context, cancel);
                if (again.Count > 0)
                    return [.. again.Select(f => f with { Field = nameof(input.To) })];
            }

            var what = PoolWords.Move(entry.Status, to);
            entry.Status = to;
            entry.Moves.Add(new ReserveMove { On = input.On!.Value, To = to, Decision = decision, Reason = reason, By = context.Actor.Name });
            desk.Record(context, "reserve.moved", entry, entry.Organisation!.Path, $"{what}，{decision}，{input.On:yyyy-MM-dd}");
            return [];
        }, cancel);

    private async Task<List<Finding>> CheckAsync(AddToPool input, CommandContext context, CancellationToken cancel)
    {
        var (findings, decision) = (new List<Finding>(), ChineseText.Clean(input.Decision));
        if (input.Way is null or ReserveWay.Selection)
            findings.Add(PoolFindings.Choice("推荐来源", nameof(input.Way)));
        if ((await codes.CurrentAsync(cancel)).Entries(CodeStandards.ReserveDirection, context.Today).All(c => c.Code != input.Direction))
            findings.Add(PoolFindings.Choice("专业方向", nameof(input.Direction)));
        if (input.On is not { } on)
            findings.Add(PoolFindings.Missing("入库日期", nameof(input.On)));
        else if (on > context.Today)
            findings.Add(PoolFindings.Future("入库日期", nameof(input.On)));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            PoolChecks.Move, new MoveFacts(decision, ChineseText.Clean(context.Reason)), context.Today, RuleOccasion.Decision).Blocking);
        findings.AddRange(Lengths(decision, ChineseText.Clean(context.Reason)));
        if (ChineseText.Clean(input.Grassroots).Length > ReserveEntry.LongestGrassroots)
            findings.Add(PoolFindings.TooLong("基层领导工作经历", ReserveEntry.LongestGrassroots, nameof(input.Grassroots)));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            RoundChecks.Chief, new ChiefFacts(SelectionBasis.Handbook2008, input.IsChief, input.Way == ReserveWay.Municipal), context.Today, RuleOccasion.Decision)
            .Blocking.Select(f => f with { Field = nameof(input.Way), Remedy = "请选择“市委组织部确定”。" }));
        return findings;
    }

    /// <summary>Whether somebody may stand in the pool at all: the handbook's conditions, and the pool outside the Party.</summary>
    private async Task<IReadOnlyList<Finding>> FitAsync(
        ReserveEntry entry, Cadre cadre, DateOnly on, bool isHealthy, bool isOutstanding, RuleChecks<EligibilityFacts> checks, CommandContext context, CancellationToken cancel)
    {
        var (catalogue, person) = (await rules.CurrentAsync(cancel), cadre.Person ?? entry.Person!);
        var eligible = new EligibilityFacts(
            SelectionBasis.Handbook2008, entry.IsChief, entry.IsBureau, null, null, on, person.BirthDate, person.EducationCode, cadre.LevelCode, EmployerKind.Organ, isHealthy, entry.Grassroots, isOutstanding);
        var standing = new PoolFacts(
            on, on, person.BirthDate, cadre.LeftOn, entry.IsNonParty, await desk.IsMemberAsync(person.Id, cancel), entry.IsChief, entry.IsNear, entry.Grassroots, 0, true, [], null, null);
        return
        [
            .. catalogue.Evaluate(checks, eligible, on, RuleOccasion.Decision, context.Reason).Blocking, .. catalogue.Evaluate(PoolChecks.Entry, standing, on, RuleOccasion.Decision).Blocking,
        ];
    }

    private static ReserveEntry Make(AddToPool input, Cadre cadre, CommandContext context) => new()
    {
        PublicId = input.Key, CadreId = cadre.Id, PersonId = cadre.PersonId, OrganisationId = cadre.OrganisationId, Way = input.Way!.Value, IsChief = input.IsChief, IsBureau = input.IsBureau,
        IsNonParty = input.IsNonParty, DirectionCode = input.Direction!, IsNear = input.IsNear, Grassroots = ChineseText.Clean(input.Grassroots) is { Length: > 0 } text ? text : null,
        EnteredOn = input.On!.Value, Status = ReserveStatus.InPool,
        Moves = [new ReserveMove { On = input.On.Value, To = ReserveStatus.InPool, Decision = ChineseText.Clean(input.Decision), Reason = ChineseText.Clean(context.Reason), By = context.Actor.Name }],
    };

    private static IEnumerable<Finding> Lengths(string decision, string reason)
    {
        if (decision.Length > ReserveMove.LongestDecision)
            yield return PoolFindings.TooLong("决定", ReserveMove.LongestDecision, "Decision");
        if (reason.Length > ReserveMove.LongestReason)
            yield return PoolFindings.TooLong("原因", ReserveMove.LongestReason, "Reason");
    }
}
