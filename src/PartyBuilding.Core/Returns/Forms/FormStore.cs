using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
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
            db.Add(Row(definition));
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>A definition as it is kept.</summary>
    public static ReturnForm Row(FormDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new ReturnForm
        {
            Code = definition.Code,
            Version = definition.Version,
            Name = definition.Name,
            EffectiveFrom = definition.EffectiveFrom,
            EffectiveTo = definition.EffectiveTo,
            Frequency = definition.Frequency,
            Definition = FormFiles.ToJson(definition),
            Items = [.. definition.Items.Select((item, i) => new ReturnFormItem { Key = item.Key, Ordinal = i })],
        };
    }

    public async Task<LoadedForm> GetAsync(int formId, CancellationToken cancel = default)
    {
        if (cache.Find(formId) is { } known)
            return known;
        var form = await db.Set<ReturnForm>().AsNoTracking().Include(f => f.Items).SingleAsync(f => f.Id == formId, cancel);
        return cache.Keep(new LoadedForm(form.Id, FormFiles.Parse(form.Definition), form.Items));
    }

    /// <summary>Every published version, delivered or the department's own, by code and the newest first.</summary>
    public async Task<IReadOnlyList<FormSummary>> AllAsync(CancellationToken cancel = default)
        => await db.Set<ReturnForm>().OrderBy(f => f.Code).ThenByDescending(f => f.Version)
            .Select(f => new FormSummary(f.Id, f.Code, f.Name, f.Version, f.Frequency, f.EffectiveFrom, f.EffectiveTo)).ToListAsync(cancel);

    /// <summary>The newest version of a form in force at the end of the period that holds a month; null when there is none.</summary>
    public async Task<LoadedForm?> FindAsync(string code, Month month, CancellationToken cancel = default)
    {
        var versions = await db.Set<ReturnForm>().Where(f => f.Code == code).OrderByDescending(f => f.Version)
            .Select(f => new { f.Id, f.Frequency, f.EffectiveFrom, f.EffectiveTo }).ToListAsync(cancel);
        foreach (var version in versions)
        {
            var last = version.Frequency.SpanOf(month).Last.Value;
            if (version.EffectiveFrom <= last && (version.EffectiveTo is not { } to || to >= last))
                return await GetAsync(version.Id, cancel);
        }

        return null;
    }
}
