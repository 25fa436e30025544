using PartyBuilding.Core.Access;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Features.Cadres.Forms;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>What the pages of cadres read again and again: the codes, the head of a record, the choices of a form.</summary>
public sealed class CadreReader(CadreQueries cadres, OrganisationQueries organisations, CodeTableStore codes, CadrePhotos photos, RosterReader rosters, CurrentUser user, TimeProvider clock)
{
    public async Task<CadreCodes> CodesAsync(CancellationToken cancel) => new(await codes.CurrentAsync(cancel), clock.Today());

    /// <returns>Null when the cadre is not in the reader's scope.</returns>
    public async Task<CadreHead?> HeadAsync(Guid key, string tab, CancellationToken cancel)
        => await cadres.RecordAsync(key, user.Scope, cancel) is { } record ? CadreHead.Of(record, tab, await CodesAsync(cancel), user, await photos.HasAsync(key, user.Scope, cancel)) : null;

    public async Task<CadreList> ListAsync(CadreListForm form, ExportForm export, CancellationToken cancel)
        => new(
            form, await cadres.ListAsync(form.ToFilter(), user.Scope, form.Page, cancel), await CodesAsync(cancel), Choices.Of(await UnitsAsync(cancel)),
            user.May(Permission.ManageCadres), user.May(Permission.ExportCadres) ? export : null);

    public async Task<PhotoSheet> PhotosAsync(CadreListForm form, CancellationToken cancel)
    {
        var lines = await rosters.FoundAsync(form.ToFilter(), user.Scope, cancel);
        return await PhotosAsync("干部照片名册", "/cadres", lines, static _ => [], cancel);
    }

    /// <param name="more">What stands under the post of a person.</param>
    public async Task<PhotoSheet> PhotosAsync(string title, string back, IReadOnlyList<CadreLine> lines, Func<CadreLine, IReadOnlyList<string>> more, CancellationToken cancel)
    {
        var having = await photos.HavingAsync([.. lines.Select(l => l.Cadre.Key)], cancel);
        return new PhotoSheet(title, back, [.. lines.Select(l => new PhotoCard(
            l.Cadre.Key, l.Cadre.Name, having.Contains(l.Cadre.Key), [l.Cadre.BirthDate is { } born ? $"{born:yyyy.MM} 出生" : "", l.Cadre.PostText ?? l.Cadre.Organisation, .. more(l)]))]);
    }

    /// <summary>Standing organisations above branches: the Party organisations of units.</summary>
    public Task<IReadOnlyList<OrganisationChoice>> UnitsAsync(CancellationToken cancel) => organisations.ParentsAsync(user.Scope, cancel);

    public async Task FillAsync(CadreForm form, CancellationToken cancel)
    {
        var found = await CodesAsync(cancel);
        var units = await UnitsAsync(cancel);
        form.Lists = MemberFormLists.Of(found.Catalogue, found.Today, []);
        (form.Units, form.Managements) = (Choices.Of(units), Managements(units));
    }

    public async Task FillAsync(CadreChangeForm form, CancellationToken cancel)
    {
        var units = await UnitsAsync(cancel);
        (form.Units, form.Managements) = (Choices.Of(units), Managements(units));
    }

    /// <summary>Authorities under which the reader writes records of any of these units.</summary>
    private IReadOnlyList<SelectListItem> Managements(IReadOnlyList<OrganisationChoice> units) => CadreCodes.Managements(
        Enum.GetValues<CadreManagement>().Where(m => units.Any(u => CadreEditing.MayEdit(m, u.Path, user.Actor, user.Scope))));
}
