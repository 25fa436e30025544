using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Puts the page of a building together for whoever reads it.</summary>
public sealed class BuildingReader(BuildingRecords records, BuildingChoices choices, CurrentUser user, TimeProvider clock)
{
    public async Task<BuildingShowPage?> PageAsync(Guid id, BuildingTab tab, int page, CancellationToken cancel)
    {
        var today = clock.Today();
        if (await records.FindAsync(id, user.Scope, today, page, cancel) is not { } record)
            return null;
        var manages = user.May(Permission.ManageOrganisations);
        var writes = manages && record.ClosedOn is null;
        return new BuildingShowPage(record, tab, today, writes, manages, user.May(Permission.ViewMembers))
        {
            Means = new MeansForm { From = today }, Enterprise = new EnterpriseForm { From = today }, Gathered = new GatheredForm { From = today },
            Count = new CountForm { On = today }, Check = new CheckForm { On = today }, Close = new CloseForm { Version = record.Version, On = today },
            Branches = writes && tab == BuildingTab.Means ? Items(await choices.BranchesAsync(record.StreetKey, user.Scope, cancel)) : [],
            Points = writes && tab == BuildingTab.Means ? Items(await choices.PointsAsync(record.StreetKey, user.Scope, cancel)) : [],
            People = writes && tab == BuildingTab.Members && user.May(Permission.ViewMembers) ? Items(await choices.MembersAsync(id, user.Scope, cancel)) : [],
        };
    }

    public async Task<BuildingForm> FillAsync(BuildingForm typed, CancellationToken cancel)
    {
        typed.Streets = Items(await choices.StreetsAsync(user.Scope, cancel));
        if (typed.Streets.Count == 1)
            typed.StreetKey ??= Guid.Parse(typed.Streets[0].Value);
        typed.Branches = typed.StreetKey is { } street ? Items(await choices.BranchesAsync(street, user.Scope, cancel)) : [];
        return typed;
    }

    public static IReadOnlyList<SelectListItem> Items(IEnumerable<(Guid Key, string Name)> rows) => [.. rows.Select(r => new SelectListItem(r.Name, r.Key.ToString()))];

    public static IReadOnlyList<SelectListItem> Items<T>(IReadOnlyDictionary<T, string> words) where T : struct, Enum
        => [.. words.Select(w => new SelectListItem(w.Value, w.Key.ToString()))];
}
