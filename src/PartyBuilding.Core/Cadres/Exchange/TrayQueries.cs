using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Reads the side tray: files whose uploader's organisation is in scope, with those cadres that are in scope too.</summary>
public sealed class TrayQueries(PartyBuildingDbContext db, IncomingFormFiles files, FormMatcher matcher)
{
    public const int PageSize = 50;

    /// <param name="status">Null for all.</param>
    public async Task<TrayPage> ListAsync(IncomingFormStatus? status, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var all = In(scope);
        var found = status is { } only ? all.Where(f => f.Status == only) : all;
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var counts = await all.GroupBy(f => f.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return new TrayPage(await Rows(found.OrderByDescending(f => f.Id).Skip((at - 1) * PageSize).Take(PageSize), scope).ToListAsync(cancel), at, total, counts);
    }

    /// <summary>Every file of an upload in its order; none when it is not in scope.</summary>
    public async Task<IReadOnlyList<TrayRow>> UploadAsync(Guid upload, OrgScope scope, CancellationToken cancel = default)
        => await Rows(In(scope).Where(f => f.UploadKey == upload).OrderBy(f => f.No), scope).ToListAsync(cancel);

    /// <returns>Null when the file is not in scope.</returns>
    public async Task<TrayItem?> ItemAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await In(scope).SingleOrDefaultAsync(f => f.PublicId == key, cancel) is not { } form)
            return null;
        var row = await Rows(In(scope).Where(f => f.PublicId == key), scope).SingleAsync(cancel);
        var read = form.Status == IncomingFormStatus.Waiting ? (await files.ReadAsync(form, cancel))?.Form : null;
        return new TrayItem(row, read, read is null ? [] : await matcher.CandidatesAsync(read, scope, cancel));
    }

    private IQueryable<IncomingForm> In(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<IncomingForm>().AsNoTracking().Where(f => seen.Contains(f.OrganisationId));
    }

    private IQueryable<TrayRow> Rows(IQueryable<IncomingForm> forms, OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return forms.Select(f => new
        {
            Form = f,
            Cadre = db.Set<Cadre>().Where(c => c.Id == f.CadreId && seen.Contains(c.OrganisationId)).Select(c => new { c.PublicId, c.Person!.Name, c.PostText }).FirstOrDefault(),
        }).Select(x => new TrayRow(
            x.Form.PublicId, x.Form.UploadKey, x.Form.No, x.Form.FileName, x.Form.Name, x.Form.BirthMonth, x.Form.Post, x.Form.Status, x.Form.Match,
            x.Cadre == null ? null : x.Cadre.PublicId, x.Cadre == null ? null : x.Cadre.Name, x.Cadre == null ? null : x.Cadre.PostText,
            x.Form.Problem, x.Form.Notes, x.Form.UploadedAt, x.Form.UploadedBy, x.Form.DecidedAt, x.Form.DecidedBy, x.Form.Reason));
    }
}
