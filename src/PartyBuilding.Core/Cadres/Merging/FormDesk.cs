using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>What comparing, merging and dismissing start with: the file in scope, read again, beside the record.</summary>
public sealed class FormDesk(PartyBuildingDbContext db, IncomingFormFiles files, DossierReader dossiers, CodeTableStore codes, IdNumberVault vault)
{
    /// <summary>A file whose uploader's organisation is in scope.</summary>
    public Task<IncomingForm?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<IncomingForm>().SingleOrDefaultAsync(f => f.PublicId == key && seen.Contains(f.OrganisationId), cancel);
    }

    /// <returns>Null once the file has been decided on.</returns>
    public async Task<ApprovalForm?> ReadAsync(IncomingForm form, CancellationToken cancel) => (await files.ReadAsync(form, cancel))?.Form;

    public async Task<FormComparison> CompareAsync(ApprovalForm theirs, Cadre cadre, DateOnly today, CancellationToken cancel)
    {
        var dossier = await DossierAsync(cadre, cancel);
        var printed = (await ComposerAsync(today, cancel)).Printed(dossier);
        return FormComparer.Compare(printed, theirs, await NumberAsync(theirs, cadre.PersonId, cancel), dossier.JoinedOn is not null, today);
    }

    public async Task<CadreDossier> DossierAsync(Cadre cadre, CancellationToken cancel) => (await dossiers.ReadAsync([cadre.Id], cancel))[0];

    public async Task<FormComposer> ComposerAsync(DateOnly today, CancellationToken cancel) => new(await codes.CurrentAsync(cancel), today);

    private async Task<NumberState> NumberAsync(ApprovalForm theirs, int personId, CancellationToken cancel)
    {
        if (IdNumber.Read(theirs[FormElements.Number]) is not { IsValid: true, Number: { } number })
            return NumberState.None;
        var holders = await vault.FindAsync(number, cancel);
        if (holders.Any(h => h.PersonId == personId))
            return NumberState.Same;
        return (await vault.MaskAsync(personId, cancel))?.Prefix3 is not null ? NumberState.Other
            : holders.Count > 0 ? NumberState.Elsewhere : NumberState.New;
    }
}
