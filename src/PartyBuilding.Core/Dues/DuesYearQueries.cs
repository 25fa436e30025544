using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>Reads yearly returns within a scope.</summary>
public sealed class DuesYearQueries(PartyBuildingDbContext db, DuesYearFigures figures)
{
    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<DuesYearRecord?> FindAsync(Guid unitKey, int year, OrgScope scope, Actor actor, CancellationToken cancel = default)
    {
        if (await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == unitKey, cancel) is not { } unit)
            return null;
        var row = await db.Set<DuesYear>().AsNoTracking().Include(y => y.Figures).SingleOrDefaultAsync(y => y.OrganisationId == unit.Id && y.Year == year, cancel);
        var lines = row is null
            ? (await figures.ReadAsync(unit, year, cancel)).Select(f => new DuesYearLine(f.Key, f.Value.Own, f.Value.Below))
            : row.Figures.Select(f => new DuesYearLine(f.Kind, f.OwnFen, f.BelowFen));
        var below = await figures.BelowAsync(unit, year, cancel);
        var known = await db.Set<DuesYear>().AsNoTracking().Where(y => y.Year == year).Select(y => new { y.OrganisationId, y.Status, y.SentOn, y.AuditedOn })
            .ToDictionaryAsync(y => y.OrganisationId, cancel);
        return new DuesYearRecord(
            new DuesUnit(unit.Id, unit.PublicId, unit.Name, unit.Kind, unit.Path, unit.Code), year, row?.PublicId, row?.Version, row?.Status, row?.SentOn, row?.AuditedOn,
            [.. lines.OrderBy(l => l.Kind)], row?.Report ?? "",
            [.. below.Select(b => known.GetValueOrDefault(b.Id) is { } y
                ? new DuesYearRow(b.Key, b.Name, y.Status, y.SentOn, y.AuditedOn) : new DuesYearRow(b.Key, b.Name, null, null, null))],
            OrganisationPath.Depth(unit.Path) == 1 ? actor.May(Permission.ManageMembers) : MemberEditing.MayDecide(unit.Path, actor, scope),
            row is null ? [] : await DuesReads.HistoryAsync(db, row.PublicId, cancel));
    }
}
