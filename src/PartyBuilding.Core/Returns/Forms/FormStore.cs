using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Form versions in the database: loaded from the repository's files once, and never overwritten.</summary>
public sealed class FormStore(PartyBuildingDbContext db, FormCache cache)
{
    /// <summary>Loads the versions that are not there yet. Runs at every start.</summary>
    public async Task LoadFilesAsync(CancellationToken cancel = default)
    {
        foreach (var definition in FormFiles.All)
        {
            if (await db.Set<ReturnForm>().AnyAsync(f => f.Code == definition.Code && f.Version == definition.Version, cancel))
                continue;
            db.Add(new ReturnForm
            {
                Code = definition.Code,
                Version = definition.Version,
                Name = definition.Name,
                EffectiveFrom = definition.EffectiveFrom,
                EffectiveTo = definition.EffectiveTo,
                Frequency = definition.Frequency,
                Definition = FormFiles.ToJson(definition),
                Items = [.. definition.Items.Select((item, i) => new ReturnFormItem { Key = item.Key, Ordinal = i })],
            });
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task<LoadedForm> GetAsync(int formId, CancellationToken cancel = default)
    {
        if (cache.Find(formId) is { } known)
            return known;
        var form = await db.Set<ReturnForm>().AsNoTracking().Include(f => f.Items).SingleAsync(f => f.Id == formId, cancel);
        return cache.Keep(new LoadedForm(form.Id, FormFiles.Parse(form.Definition), form.Items));
    }

    /// <summary>The newest version of a form in force in a month; null when there is none.</summary>
    public async Task<LoadedForm?> FindAsync(string code, int month, CancellationToken cancel = default)
    {
        var id = await db.Set<ReturnForm>()
            .Where(f => f.Code == code && f.EffectiveFrom <= month && (f.EffectiveTo == null || f.EffectiveTo >= month))
            .OrderByDescending(f => f.Version)
            .Select(f => (int?)f.Id)
            .FirstOrDefaultAsync(cancel);
        return id is { } found ? await GetAsync(found, cancel) : null;
    }
}
