using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Web.Features.Cadres;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>What the pages of selection read beside their own record: choices and words.</summary>
public sealed class ReserveReader(CadreReader cadres, CadreQueries cadreQueries, OrganisationQueries organisations, CurrentUser user)
{
    public bool MayManage => user.May(Permission.ManageReserve);

    public Task<CadreCodes> CodesAsync(CancellationToken cancel) => cadres.CodesAsync(cancel);

    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken cancel) => Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));

    public async Task<IReadOnlyList<SelectListItem>> DirectionsAsync(CancellationToken cancel) => (await CodesAsync(cancel)).Items(CodeStandards.ReserveDirection);

    /// <summary>Cadres of a unit who are not yet in its part of the round.</summary>
    public async Task<IReadOnlyList<SelectListItem>> CadresAsync(UnitView unit, CancellationToken cancel)
    {
        var taken = unit.Candidates.Select(c => c.CadreKey).ToHashSet();
        return [.. (await cadreQueries.OfUnitAsync(unit.OrganisationKey, user.Scope, cancel)).Where(c => !taken.Contains(c.Key)).Select(c => new SelectListItem($"{c.Name}　{c.PostText}", c.Key.ToString()))];
    }

    public static IReadOnlyList<SelectListItem> Directions(IEnumerable<DirectionView> directions) => [.. directions.Select(d => new SelectListItem(d.IsSeparate ? $"{d.Name}（单独组织）" : d.Name, d.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<SelectListItem> Employers => [.. SelectionWords.Employers.Select(e => new SelectListItem(e.Value, e.Key.ToString()))];

    public static EmployerKind? Employer(string? value) => Enum.TryParse<EmployerKind>(value, out var kind) ? kind : null;
}
