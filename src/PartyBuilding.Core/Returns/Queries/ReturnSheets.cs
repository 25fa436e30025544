using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Reads one whole return inside a scope.</summary>
public sealed class ReturnSheets(PartyBuildingDbContext db, ReturnLists lists)
{
    /// <summary>Null when it does not exist or lies outside <paramref name="scope"/>.</summary>
    public async Task<ReturnSheet?> FindAsync(Guid publicId, OrgScope scope, CancellationToken cancel = default)
    {
        if (await lists.FindAsync(publicId, scope, cancel) is not { } own)
            return null;
        var row = await db.Set<UnitReturn>().AsNoTracking().Where(r => r.Id == own.Id)
            .Select(r => new { PeriodKey = r.Period!.PublicId, r.Period.OpenedAt, Form = r.Period.Form!.Definition, r.ReviewedAt, r.ReviewedBy, r.AcceptedAt, r.AcceptedBy })
            .SingleAsync(cancel);
        var cells = await (
            from c in db.Set<ReturnCell>()
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where c.ReturnId == own.Id
            select new { i.Key, Figure = new SheetFigure(c.Value, c.Ledger, c.OverrideReason, c.SendBackReason) })
            .AsNoTracking().ToDictionaryAsync(x => x.Key, x => x.Figure, cancel);
        var explanations = await db.Set<ReturnExplanation>().AsNoTracking().Where(e => e.ReturnId == own.Id)
            .ToDictionaryAsync(e => e.CheckCode, e => e.Text, cancel);
        var period = await lists.PeriodAsync(row.PeriodKey, cancel);
        return new ReturnSheet(
            own, period!, FormJson.Read(row.Form), cells, explanations, row.OpenedAt, row.ReviewedAt, row.ReviewedBy, row.AcceptedAt, row.AcceptedBy);
    }
}
