using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>Reads service points kept by organisations of a scope.</summary>
public sealed class ServicePointQueries(PartyBuildingDbContext db)
{
    /// <param name="kind">Code; null for all.</param>
    /// <param name="text">Part of the name or address.</param>
    public async Task<ServicePointPage> ListAsync(string? kind, string? text, bool closed, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = Seen(scope).Where(p => closed ? p.Point.ValidTo != Recorded.Open : p.Point.ValidTo == Recorded.Open);
        if (!string.IsNullOrEmpty(kind))
            found = found.Where(p => p.Point.KindCode == kind);
        if (ChineseText.Clean(text) is { Length: > 0 } part)
            found = found.Where(p => p.Point.Name.Contains(part) || p.Point.Address!.Contains(part));
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + ServicePointPage.Size - 1) / ServicePointPage.Size));
        var rows = await Rows(found.OrderBy(p => p.Organisation.Path).ThenBy(p => p.Point.Id)).Skip((at - 1) * ServicePointPage.Size).Take(ServicePointPage.Size).ToListAsync(cancel);
        return new ServicePointPage(rows, at, total);
    }

    public Task<ServicePointRow?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
        => Rows(Seen(scope).Where(p => p.Point.Key == key)).SingleOrDefaultAsync(cancel);

    private IQueryable<Placed> Seen(OrgScope scope)
        => db.Organisations.AsNoTracking().In(scope)
            .Join(db.Set<ServicePoint>().Where(p => p.SupersededNo == Recorded.Current), o => o.Id, p => p.OrganisationId, (o, p) => new Placed { Organisation = o, Point = p });

    private static IQueryable<ServicePointRow> Rows(IQueryable<Placed> found)
        => found.Select(p => new ServicePointRow(
            p.Point.Key, p.Point.RecordedNo, p.Organisation.PublicId, p.Organisation.Name, p.Organisation.ClosedOn != null, p.Point.KindCode, p.Point.PlaceCode,
            p.Point.Name, p.Point.Address, p.Point.ValidFrom, p.Point.ValidTo));

    private sealed class Placed
    {
        public required Organisation Organisation { get; init; }

        public required ServicePoint Point { get; init; }
    }
}
