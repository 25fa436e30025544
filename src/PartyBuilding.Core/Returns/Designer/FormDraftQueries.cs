using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>Drafts and published forms for the designer's pages. Forms belong to the district and hold no people.</summary>
public sealed class FormDraftQueries(PartyBuildingDbContext db)
{
    /// <summary>Drafts being worked on, newest first.</summary>
    public async Task<IReadOnlyList<FormDraft>> OpenAsync(CancellationToken cancel = default)
        => await db.Set<FormDraft>().AsNoTracking().Where(d => d.State == FormDraftState.Open).OrderByDescending(d => d.Id).ToListAsync(cancel);

    /// <summary>Null when there is none that can still be edited.</summary>
    public async Task<DraftView?> FindAsync(Guid key, CancellationToken cancel = default)
    {
        var draft = await db.Set<FormDraft>().AsNoTracking().Include(d => d.BasedOn).SingleOrDefaultAsync(d => d.PublicId == key && d.State == FormDraftState.Open, cancel);
        if (draft is null)
            return null;
        var form = FormFiles.Read(draft.Definition);
        var faults = FormFaults.Of(form).ToList();
        return new DraftView(draft.PublicId, draft.Version, form, faults, [.. faults.Count > 0 ? [] : FormFaults.Warnings(form)], draft.BasedOn is { } basis ? $"{basis.Name}（{basis.Code} 第{basis.Version}版）" : null);
    }
}
