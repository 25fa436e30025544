using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>Reads units: those in which an organisation of the scope stands, or none at all.</summary>
public sealed class UnitQueries(PartyBuildingDbContext db)
{
    public const int PageSize = 50;

    /// <param name="text">Part of the name, or the whole credit code.</param>
    public async Task<UnitPage> ListAsync(string? text, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = Seen(scope);
        if (ChineseText.Clean(text) is { Length: > 0 } part)
        {
            var code = CreditCode.Clean(text);
            found = found.Where(u => u.Name.Contains(part) || u.CreditCode == code);
        }

        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderBy(u => u.Name).ThenBy(u => u.Id).Skip((at - 1) * PageSize).Take(PageSize)
            .Select(u => new UnitRow(u.PublicId, u.Name, u.CreditCode, db.UnitLinks.Count(
                l => l.UnitId == u.Id && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open && db.Organisations.In(scope).Any(o => o.Id == l.OrganisationId))))
            .ToListAsync(cancel);
        return new UnitPage(rows, at, total);
    }

    public async Task<UnitRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var unit = await Seen(scope).SingleOrDefaultAsync(u => u.PublicId == key, cancel);
        if (unit is null)
            return null;
        var links = await (
            from l in db.UnitLinks
            join o in db.Organisations.In(scope) on l.OrganisationId equals o.Id
            where l.UnitId == unit.Id && l.SupersededNo == Recorded.Current
            orderby l.ValidTo descending, o.Path
            select new UnitLinkRow(o.PublicId, o.Name, l.Kind, l.ValidFrom, l.ValidTo)).ToListAsync(cancel);
        return new UnitRecord(unit.PublicId, unit.Version, unit.Name, unit.CreditCode, links);
    }

    /// <summary>The units of an organisation that the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<OrganisationUnitRow>> OfOrganisationAsync(int organisationId, CancellationToken cancel = default)
        => await db.UnitLinks.AsNoTracking().Where(l => l.OrganisationId == organisationId && l.SupersededNo == Recorded.Current)
            .OrderByDescending(l => l.ValidTo).ThenByDescending(l => l.ValidFrom)
            .Select(l => new OrganisationUnitRow(l.Unit!.PublicId, l.Unit.Name, l.Unit.CreditCode, l.Kind, l.ValidFrom, l.ValidTo)).ToListAsync(cancel);

    private IQueryable<Unit> Seen(OrgScope scope) => db.Units.AsNoTracking().Where(u =>
        !db.UnitLinks.Any(l => l.UnitId == u.Id && l.SupersededNo == Recorded.Current)
        || db.UnitLinks.Any(l => l.UnitId == u.Id && l.SupersededNo == Recorded.Current && db.Organisations.In(scope).Any(o => o.Id == l.OrganisationId)));
}
