using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>What every command of a round starts and ends with: which unit, who may, whether the form is fresh, and the event.</summary>
public sealed class SelectionDesk(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules)
{
    /// <summary>Runs one command on a unit that still works on its part of the round.</summary>
    public Task<Outcome<Guid>> OnUnitAsync(
        Guid key, int version, CommandContext context, Func<OpenUnit, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => OnUnitAsync(key, version, context, isDistrict: false, work, cancel);

    /// <summary>Runs one command of the district on what a unit has submitted.</summary>
    public Task<Outcome<Guid>> OnSubmittedAsync(
        Guid key, int version, CommandContext context, Func<OpenUnit, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => OnUnitAsync(key, version, context, isDistrict: true, work, cancel);

    /// <summary>A round that the actor runs: the district's own.</summary>
    public async Task<Outcome<SelectionRound>> RoundAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageReserve))
            return Outcome<SelectionRound>.Forbidden();
        var round = await db.Set<SelectionRound>().Include(r => r.Windows).Include(r => r.Directions).Include(r => r.Organisation).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == r.OrganisationId), cancel);
        if (round is null)
            return Outcome<SelectionRound>.NotFound();
        if (round.Version != version)
            return Outcome<SelectionRound>.Conflict("这次选拔刚被别人修改过，请核对最新内容后再提交。");
        if (round.EndedOn is not null)
            return Outcome<SelectionRound>.Refused(SelectionFindings.Ended());
        db.Entry(round).State = EntityState.Modified;
        return Outcome<SelectionRound>.Ok(round);
    }

    public void Record(CommandContext context, string kind, SelectionRound round, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.Selection, round.PublicId, round.Organisation!.Path), summary);

    public void Record(CommandContext context, string kind, OpenUnit open, string summary, object? detail = null)
        => events.Add(context, kind, open.Subject, summary, detail);

    private Task<Outcome<Guid>> OnUnitAsync(
        Guid key, int version, CommandContext context, bool isDistrict, Func<OpenUnit, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageReserve))
                    return Outcome<Guid>.Forbidden();
                var unit = await WholeUnits().SingleOrDefaultAsync(u => u.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == u.OrganisationId), cancel);
                if (unit is null)
                    return Outcome<Guid>.NotFound();
                if (isDistrict && !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == unit.Round!.OrganisationId, cancel))
                    return Outcome<Guid>.Forbidden();
                if (unit.Version != version)
                    return Outcome<Guid>.Conflict("这个单位的选拔材料刚被别人修改过，请核对最新内容后再提交。");
                if (unit.Round!.EndedOn is not null)
                    return Outcome<Guid>.Refused(SelectionFindings.Ended());
                if (isDistrict != unit.SubmittedOn is not null)
                    return Outcome<Guid>.Refused(isDistrict ? SelectionFindings.NotNow("审核：这个单位还没有报送材料") : SelectionFindings.Submitted());
                db.Entry(unit).State = EntityState.Modified;
                var open = new OpenUnit(unit, unit.Round, new EventSubject(EventSubject.Selection, unit.PublicId, unit.Organisation!.Path));
                var findings = await work(open, await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private IQueryable<SelectionUnit> WholeUnits() => db.Set<SelectionUnit>().AsSplitQuery()
        .Include(u => u.Organisation).Include(u => u.Meeting).Include(u => u.Round!.Windows).Include(u => u.Round!.Directions)
        .Include(u => u.Candidates).ThenInclude(c => c.Person).Include(u => u.Candidates).ThenInclude(c => c.Investigation)
        .Include(u => u.Candidates).ThenInclude(c => c.Petitions);
}
