using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Layouts;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>The approval form of a cadre, laid out for looking at and printing.</summary>
public sealed class FormPrints(PartyBuildingDbContext db, DossierReader dossiers, CodeTableStore codes)
{
    /// <param name="asAt">The day to which the age is reckoned; null takes the form's own, or today.</param>
    /// <returns>Null when the cadre is not in scope.</returns>
    public async Task<PrintedForm?> ShowAsync(Guid cadre, DateOnly? asAt, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await DossierAsync(cadre, scope, cancel) is not { } dossier)
            return null;
        var form = new FormComposer(await codes.CurrentAsync(cancel), today).Printed(dossier);
        return FormLayout.Of(form, asAt ?? FormDates.Month(form[FormElements.AgeOn]) ?? today);
    }

    /// <summary>Rows of 学历学位 with what was chosen for the form; null when the cadre is not in scope.</summary>
    public async Task<EducationPrintPage?> EducationAsync(Guid cadre, OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await DossierAsync(cadre, scope, cancel) is { } dossier
            ? EducationPrintPage.Of(dossier.Rows("education"), dossier.Chosen, await codes.CurrentAsync(cancel), today)
            : null;

    private async Task<CadreDossier?> DossierAsync(Guid cadre, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var id = await db.Set<Cadre>().Where(c => c.PublicId == cadre && seen.Contains(c.OrganisationId)).Select(c => (int?)c.Id).SingleOrDefaultAsync(cancel);
        return id is { } found ? (await dossiers.ReadAsync([found], cancel))[0] : null;
    }
}
