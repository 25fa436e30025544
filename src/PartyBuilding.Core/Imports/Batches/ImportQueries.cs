using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Reads imports for their pages, always within a scope.</summary>
public sealed class ImportQueries(PartyBuildingDbContext db, ImportFiles files, ImportProgress progress)
{
    public const int Shown = 200;

    /// <summary>The newest first.</summary>
    /// <param name="kinds">Kinds that the reader may import.</param>
    public async Task<IReadOnlyList<ImportRow>> ListAsync(
        OrgScope scope, IReadOnlyCollection<ImportKind> kinds, int most = 50, CancellationToken cancel = default)
        => await Rows(scope).Where(x => kinds.Contains(x.Batch.Kind)).OrderByDescending(x => x.Batch.Id).Take(most).Select(x => new ImportRow(
            x.Batch.PublicId, x.Batch.FileName, x.Organisation, x.Batch.Kind, x.Batch.Way, x.Batch.Status, x.Batch.CreatedBy, x.Batch.CreatedAt,
            x.Batch.NewRows, x.Batch.ChangedRows, x.Batch.SameRows, x.Batch.RejectedRows)).ToListAsync(cancel);

    public async Task<ImportRecord?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await Rows(scope).SingleOrDefaultAsync(x => x.Batch.PublicId == key, cancel) is not { } found)
            return null;
        var batch = found.Batch;
        var faults = db.Set<ImportFault>().AsNoTracking().Where(f => f.BatchId == batch.Id);
        var choices = db.Set<ImportChoice>().AsNoTracking().Where(c => c.BatchId == batch.Id);
        return new ImportRecord(
            RowOf(found), batch.Version, batch.Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries), batch.Problem,
            await faults.OrderBy(f => f.Row).ThenBy(f => f.Id).Take(Shown).ToListAsync(cancel), await faults.CountAsync(cancel),
            await choices.OrderBy(c => c.Row).ThenBy(c => c.Id).Take(Shown)
                .Select(c => new ImportChoiceRow(c.Id, c.Row, c.RecordKey, c.Name, c.Field, c.Before, c.After, c.Take))
                .ToListAsync(cancel),
            await choices.CountAsync(cancel), progress.Of(key), await db.Set<ImportFileChunk>().AnyAsync(c => c.BatchId == batch.Id, cancel));
    }

    /// <summary>The heads for the page on which columns are assigned; null when out of scope or taken away.</summary>
    public async Task<ImportHeads?> HeadsAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await OpenAsync(key, scope, cancel) is not var (found, sheet))
            return null;
        var map = MapText.Read(found.Batch.Map);
        var secret = SheetKinds.Of(found.Batch.Kind).Columns.Where(c => c.IsSecret && map.ContainsKey(c.Key)).Select(c => map[c.Key]).ToHashSet();
        var first = sheet.Rows().Take(20).ToList();
        string[] samples = [.. sheet.Head.Titles.Select((_, i) => first.Select(r => r[i].Text).FirstOrDefault(t => t.Length > 0, "")).Select((t, i) => Hidden(t, secret.Contains(i)))];
        return new ImportHeads(RowOf(found), found.Batch.Version, sheet.Head.Titles, samples, map);
    }

    /// <summary>Writes the coloured copy.</summary>
    /// <returns>Its name; null when there is none to be had.</returns>
    public async Task<string?> FaultCopyAsync(Guid key, OrgScope scope, Stream output, CancellationToken cancel = default)
    {
        if (await OpenAsync(key, scope, cancel) is not var (found, sheet))
            return null;
        var faults = await db.Set<ImportFault>().AsNoTracking().Where(f => f.BatchId == found.Batch.Id).OrderBy(f => f.Id).ToListAsync(cancel);
        FaultCopy.Write(output, sheet, faults.ToLookup(f => f.Row, f => f.ToFinding()), onlyFaulty: found.Batch.Status == ImportStatus.Done);
        return $"{Path.GetFileNameWithoutExtension(found.Batch.FileName)}（检查结果）.xlsx";
    }

    // Anything that looks like a personal number, assigned or not, is shown by its first digits.
    private static string Hidden(string text, bool secret)
        => secret || text.Count(char.IsAsciiDigit) >= 15 ? (text.Length > 3 ? text[..3] + "***" : text) : text.Length > 40 ? text[..40] : text;

    private async Task<(Found Found, ImportSheet Sheet)?> OpenAsync(Guid key, OrgScope scope, CancellationToken cancel)
    {
        if (await Rows(scope).SingleOrDefaultAsync(x => x.Batch.PublicId == key, cancel) is not { } found)
            return null;
        return await files.OpenAsync(found.Batch, cancel) is { } content && ImportChecking.Open(content, found.Batch.Kind) is { } sheet ? (found, sheet) : null;
    }

    private IQueryable<Found> Rows(OrgScope scope) => db.Set<ImportBatch>().AsNoTracking()
        .Join(db.Organisations.AsNoTracking().In(scope), b => b.OrganisationId, o => o.Id, (b, o) => new Found { Batch = b, Organisation = o.Name });

    private static ImportRow RowOf(Found x) => new(
        x.Batch.PublicId, x.Batch.FileName, x.Organisation, x.Batch.Kind, x.Batch.Way, x.Batch.Status, x.Batch.CreatedBy, x.Batch.CreatedAt,
        x.Batch.NewRows, x.Batch.ChangedRows, x.Batch.SameRows, x.Batch.RejectedRows);

    private sealed class Found
    {
        public required ImportBatch Batch { get; init; }

        public required string Organisation { get; init; }
    }
}
