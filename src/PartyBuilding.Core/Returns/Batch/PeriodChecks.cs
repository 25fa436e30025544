using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>
/// Puts every check to every return of a period at once (批量校核), open ones with what the ledger says now. As many
/// statements as for a single return, whatever the number of units; what it finds is what each return's own page says.
/// </summary>
public sealed class PeriodChecks(PartyBuildingDbContext db, FormStore forms, LiveFigures figures)
{
    public Task<PeriodCheckTable> RunAsync(PeriodSummary period, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        return RunAsync(period, r => seen.Any(o => o.Id == r.OrganisationId), cancel);
    }

    /// <summary>The same for a page of them.</summary>
    /// <param name="units">Organisations whose returns the caller has found inside its scope.</param>
    public Task<PeriodCheckTable> OfUnitsAsync(PeriodSummary period, IReadOnlyCollection<int> units, CancellationToken cancel = default)
        => RunAsync(period, r => units.Contains(r.OrganisationId), cancel);

    private async Task<PeriodCheckTable> RunAsync(PeriodSummary period, Expression<Func<UnitReturn, bool>> isSeen, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(period);
        var form = await forms.GetAsync(period.FormId, cancel);
        Expression<Func<UnitReturn, bool>> isOfPeriod = r => r.PeriodId == period.Id && r.IsLatest && r.Status != ReturnStatus.NotDue;
        var chosen = db.Set<UnitReturn>().Where(isOfPeriod).Where(isSeen);
        var returns = await chosen.AsNoTracking().Include(r => r.Organisation).ToListAsync(cancel);
        var byId = returns.ToDictionary(r => r.Id);
        // Apart from the returns: with them every cell would bring its return and its organisation along. Joined from the
        // returns: asked cell by cell whether its return is one of them, the database would read the cells of every period.
        foreach (var cell in await chosen.Join(db.Set<ReturnCell>().AsNoTracking(), r => r.Id, c => c.ReturnId, (_, c) => c).ToListAsync(cancel))
            byId[cell.ReturnId].Cells.Add(cell);
        var sets = await figures.RefreshAllAsync(returns, isSeen, period.Span, form, cancel);
        var remarks = await CheckRemarks.ReadAsync(db, r => chosen.Any(c => c.Id == r.Id), cancel);
        return new PeriodCheckTable(period, form.Definition, returns.Count, [.. returns.OrderBy(r => r.Organisation!.Path, StringComparer.Ordinal).SelectMany(
            r => FormChecker.Check(form.Definition, sets[r.Id]).Select(
                f => new PeriodFinding(r.PublicId, r.Organisation!.Name, r.Organisation.Path, r.Status, remarks.Of(r.Id, f))))]);
    }
}
