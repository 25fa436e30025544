using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Rolls a period up for an organisation and its direct subordinates. A return is read by the path of its period or by
/// today's: a level that has lost a branch since still sees the months in which it had it, and no others.
/// </summary>
public sealed class RollUpQueries(PartyBuildingDbContext db, FormStore forms, RollUpReader figuresOf)
{
    /// <returns>Null when there is no such period, or the organisation lies outside the scope.</returns>
    public async Task<RollUpTable?> TableAsync(string formCode, Month month, int organisationId, OrgScope scope, CancellationToken cancel = default)
    {
        var period = await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.Form!.Code == formCode && p.Month == month.Value, cancel);
        if (period is null)
            return null;
        var point = LedgerPoint.Today(period.Span);
        var trees = await PlacedTrees.ReadAsync(db, point, cancel: cancel);
        if (trees.Now.Find(organisationId) is not { } organisation || !scope.Contains(organisation.Path))
            return null;

        var form = await forms.GetAsync(period.FormId, cancel);
        var figures = await figuresOf.ReadAsync(period, form, point, trees, organisation, cancel);
        var rollUp = new RollUpCalculator(organisation, figures);
        return new RollUpTable(form.Definition, period.Span, rollUp.Total, rollUp.Rows);
    }
}
