using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>Standards: draft, in force, void. Open months follow at once; settled ones never.</summary>
public sealed class DuesStandardService(
    PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, DuesLines lines, RuleBook rules, MemberDesk members)
{
    /// <returns>Key of the standard.</returns>
    public Task<Outcome<Guid>> SetAsync(SetDuesStandard input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await MemberAsync(input.PersonKey, context, cancel) is not var (person, branch))
                    return Outcome<Guid>.NotFound();
                if (await db.Set<DuesStandard>().AnyAsync(s => s.Key == input.Key && s.PersonId == person.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var (row, findings) = await MakeAsync(input, person, branch, context, no, cancel);
                if (row is null)
                    return Outcome<Guid>.Refused(findings);
                db.Add(row);
                if (input.InForce)
                    await InForceAsync(row, no, cancel);
                desk.Record(
                    context, "dues.standard-set", person.PublicId, branch.Path,
                    $"{(input.InForce ? "核定" : "起草")}党费标准：{input.FromMonth.Title}起{DuesWords.Kinds[row.Kind]}，每月 {YuanText.Of(row.AmountFen)} 元", no);
                return Outcome<Guid>.Ok(input.Key, findings);
            },
            cancel);

    /// <summary>Puts a draft into force.</summary>
    public Task<Outcome<Guid>> PutAsync(Guid key, long version, CommandContext context, CancellationToken cancel = default)
        => MoveAsync(key, version, DuesStandardState.Draft, DuesStandardState.InForce, context, cancel);

    /// <summary>Takes a standard out that was entered by mistake, with the reason; the one before it holds again.</summary>
    public Task<Outcome<Guid>> VoidAsync(Guid key, long version, CommandContext context, CancellationToken cancel = default)
        => MoveAsync(key, version, null, DuesStandardState.Void, context, cancel);

    /// <summary>Gives everybody of a branch who has no standard the same fixed sum.</summary>
    /// <returns>How many got one.</returns>
    public Task<Outcome<int>> FillAsync(FillDuesStandards input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                var unit = await members.OrganisationAsync(input.BranchKey, context, cancel);
                if (unit.Value is not { } branch)
                    return Outcome<int>.From(unit);
                var bare = await db.MembershipSpells.Where(s => s.BranchId == branch.Id
                        && !db.Set<DuesStandard>().Any(d => d.PersonId == s.PersonId && d.SupersededNo == Recorded.Current && d.State == DuesStandardState.InForce))
                    .Select(s => s.Person!).ToListAsync(cancel);
                var last = await LastSettledAsync(bare.ConvertAll(p => p.Id), cancel);
                foreach (var person in bare)
                {
                    var facts = new StandardFacts(DuesKind.Fixed, input.FromMonth.Value, null, null, input.AmountFen, context.Reason, last.GetValueOrDefault(person.Id));
                    if (await RefusedAsync(facts, context, cancel) is { Count: > 0 } findings)
                        return Outcome<int>.Refused(findings);
                    db.Add(Row(PublicKey.New(context.At), person, branch, facts, DuesStandardState.InForce, no));
                    desk.Record(context, "dues.standard-set", person.PublicId, branch.Path, $"核定党费标准：{input.FromMonth.Title}起定额，每月 {YuanText.Of(input.AmountFen)} 元", no);
                }

                await db.SaveChangesAsync(cancel);
                await RepriceAsync(branch.Id, input.FromMonth.Value, bare.ConvertAll(p => p.Id), no, cancel);
                return Outcome<int>.Ok(bare.Count);
            },
            cancel);

    private Task<Outcome<Guid>> MoveAsync(
        Guid key, long version, DuesStandardState? from, DuesStandardState to, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var row = await db.Set<DuesStandard>().Include(s => s.Person).SingleOrDefaultAsync(s => s.Key == key && s.SupersededNo == Recorded.Current, cancel);
                if (row is null || await MemberAsync(row.Person!.PublicId, context, cancel) is not var (person, branch))
                    return Outcome<Guid>.NotFound();
                if (row.RecordedNo != version)
                    return Outcome<Guid>.Conflict(await members.StaleAsync(person.PublicId, cancel));
                if (row.State == to || row.State == DuesStandardState.Void || (from is not null && row.State != from))
                    return Outcome<Guid>.Refused(DuesFindings.NotNow(to == DuesStandardState.Void ? "作废" : "生效"));
                if (to == DuesStandardState.Void && string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(DuesFindings.ReasonMissing());
                var last = row.State == DuesStandardState.Draft && to == DuesStandardState.Void ? [] : await LastSettledAsync([person.Id], cancel);
                var facts = new StandardFacts(row.Kind, row.FromMonth, row.BaseFen, row.Rate, row.AmountFen, row.Reason ?? "已说明", last.GetValueOrDefault(person.Id));
                if (await RefusedAsync(facts, context with { Reason = row.Reason ?? context.Reason ?? "已说明" }, cancel) is { Count: > 0 } findings)
                    return Outcome<Guid>.Refused(findings);
                var next = row.Next(to, no);
                db.Add(next);
                if (to == DuesStandardState.InForce)
                    await InForceAsync(next, no, cancel);
                else
                    await FollowAsync(next, no, cancel);
                desk.Record(
                    context, to == DuesStandardState.Void ? "dues.standard-void" : "dues.standard-put", person.PublicId, branch.Path,
                    $"{new Month(row.FromMonth).Title}起的党费标准{DuesWords.Standards[to]}", no);
                return Outcome<Guid>.Ok(person.PublicId);
            },
            cancel);

    private async Task<(DuesStandard? Row, IReadOnlyList<Finding> Findings)> MakeAsync(
        SetDuesStandard input, Person person, Organisation branch, CommandContext context, long no, CancellationToken cancel)
    {
        if (!Enum.IsDefined(input.Kind))
            return (null, [DuesFindings.Missing("交纳方式", nameof(input.Kind))]);
        var book = await rules.CurrentAsync(cancel);
        var day = input.FromMonth.FirstDay;
        var rate = input.Kind != DuesKind.ByRate ? null
            : input.Rate ?? (input.BaseFen is > 0 && book.InForce("DUES-RATE", day) is { } table ? DuesStandardChecks.RateOf(input.BaseFen.Value, table) : null);
        var unit = book.InForce("DUES-AMOUNT", day)?.Number("round") ?? 1;
        var amount = input.Kind switch
        {
            DuesKind.ByRate => input.BaseFen is > 0 && rate is > 0 and <= 10000 ? DuesStandardChecks.AmountOf(input.BaseFen.Value, rate.Value, unit) : 0,
            DuesKind.Exempt => 0,
            _ => input.AmountFen ?? 0,
        };
        if (input.Kind is DuesKind.Fixed or DuesKind.Reduced && amount <= 0)
            return (null, [DuesFindings.Missing("每月金额", "Amount")]);
        if (context.Reason?.Length > 400)
            return (null, [DuesFindings.TooLong("理由", 400, "Reason")]);
        var last = await LastSettledAsync([person.Id], cancel);
        var facts = new StandardFacts(
            input.Kind, input.FromMonth.Value, input.Kind == DuesKind.ByRate ? input.BaseFen : null, rate, amount, context.Reason, last.GetValueOrDefault(person.Id));
        var result = book.Evaluate(DuesStandardChecks.Standard, facts, day, RuleOccasion.Decision, context.Reason);
        return result.Refuses
            ? (null, result.Blocking)
            : (Row(input.Key, person, branch, facts, input.InForce ? DuesStandardState.InForce : DuesStandardState.Draft, no), result.Findings);
    }

    private async Task<IReadOnlyList<Finding>> RefusedAsync(StandardFacts facts, CommandContext context, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).Evaluate(
            DuesStandardChecks.Standard, facts, new Month(facts.FromMonth).FirstDay, RuleOccasion.Decision, context.Reason) is { Refuses: true } result ? result.Blocking : [];

    private static DuesStandard Row(Guid key, Person person, Organisation branch, StandardFacts facts, DuesStandardState state, long no) => new()
    {
        Key = key, PersonId = person.Id, OrganisationId = branch.Id, Kind = facts.Kind, FromMonth = facts.FromMonth, BaseFen = facts.BaseFen, Rate = facts.Rate,
        AmountFen = facts.AmountFen, Reason = ChineseText.Clean(facts.Reason) is { Length: > 0 } reason ? reason : null, State = state, RecordedNo = no,
    };

    // Of two from the same month the newer one holds.
    private async Task InForceAsync(DuesStandard row, long no, CancellationToken cancel)
    {
        var same = await db.Set<DuesStandard>()
            .Where(s => s.PersonId == row.PersonId && s.Key != row.Key && s.FromMonth == row.FromMonth && s.SupersededNo == Recorded.Current && s.State == DuesStandardState.InForce)
            .ToListAsync(cancel);
        foreach (var old in same)
            db.Add(old.Next(DuesStandardState.Void, no));
        await FollowAsync(row, no, cancel);
    }

    private async Task FollowAsync(DuesStandard row, long no, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await RepriceAsync(null, row.FromMonth, [row.PersonId], no, cancel);
    }

    private async Task RepriceAsync(int? branchId, int from, IReadOnlyCollection<int> people, long no, CancellationToken cancel)
    {
        var sheets = await db.Set<DuesSheet>()
            .Where(s => s.Status == DuesSheetStatus.Open && s.Month >= from && (branchId == null ? db.Set<DuesCharge>().Any(
                c => c.SheetId == s.Id && c.SupersededNo == Recorded.Current && people.Contains(c.PersonId)) : s.OrganisationId == branchId))
            .ToListAsync(cancel);
        foreach (var sheet in sheets)
        {
            if (await lines.AgreeAsync(sheet, no, cancel, people) is not (0, 0, 0))
                db.Entry(sheet).State = EntityState.Modified;
        }
    }

    private async Task<Dictionary<int, int?>> LastSettledAsync(List<int> people, CancellationToken cancel)
        => await db.Set<DuesCharge>()
            .Where(c => people.Contains(c.PersonId) && c.SupersededNo == Recorded.Current && c.Sheet!.Status == DuesSheetStatus.Settled)
            .GroupBy(c => c.PersonId).Select(g => new { g.Key, Month = (int?)g.Max(c => c.Month) }).ToDictionaryAsync(x => x.Key, x => x.Month, cancel);

    private async Task<(Person Person, Organisation Branch)?> MemberAsync(Guid key, CommandContext context, CancellationToken cancel)
    {
        var found = await db.MembershipSpells.Where(s => s.Person!.PublicId == key)
            .Join(db.Organisations.In(context.Scope), s => s.BranchId, o => o.Id, (s, o) => new { s.Person, Branch = o }).SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Person!, found.Branch);
    }
}
