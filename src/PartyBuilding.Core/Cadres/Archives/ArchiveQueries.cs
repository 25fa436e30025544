using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Reads the files whose keeper is in scope.</summary>
public sealed class ArchiveQueries(PartyBuildingDbContext db, ArchiveReview review)
{
    public const int PageSize = 50;

    /// <param name="text">Part of the name, pinyin initials, or part of the number.</param>
    public async Task<ArchiveList> ListAsync(ArchiveFilter filter, string? text, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var all = InScope(scope);
        var counts = new Dictionary<ArchiveFilter, int>();
        foreach (var one in Enum.GetValues<ArchiveFilter>())
            counts[one] = await Of(all, one, today).CountAsync(cancel);
        var found = Of(all, filter, today);
        if (ChineseText.Clean(text) is { Length: > 0 } typed)
        {
            var initials = ChineseText.SearchKey(typed);
            found = found.Where(f => f.Cadre!.Person!.Name.Contains(typed) || f.Cadre.Person.Initials.StartsWith(initials) || f.Number.Contains(typed));
        }

        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderBy(f => f.Number).ThenBy(f => f.Id).Skip((at - 1) * PageSize).Take(PageSize).Select(f => new ArchiveRow(
            f.Key, f.Cadre!.Person!.Name, f.Cadre.PostText, f.Kind, f.Number, f.Place, f.Custodian!.Name, f.Materials.Count(m => m.OutOn == null), f.Steps.Any(s => s.Kind == ArchiveStepKind.Accept),
            f.Uses.Where(u => u.Kind == ArchiveUseKind.Borrow && u.ReturnedOn == null).Select(u => u.Unit).FirstOrDefault(),
            f.Uses.Where(u => u.Kind == ArchiveUseKind.Borrow && u.ReturnedOn == null).Select(u => u.DueOn).FirstOrDefault(), f.PassedOn)).ToListAsync(cancel);
        return new ArchiveList(rows, at, total, counts);
    }

    /// <returns>Null when the keeper is out of scope.</returns>
    public async Task<ArchiveRecord?> RecordAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var file = await InScope(scope).Include(f => f.Materials).Include(f => f.Steps).Include(f => f.Uses).Include(f => f.Transfers)
            .Include(f => f.Custodian).Include(f => f.Cadre!.Person).Include(f => f.Cadre!.Organisation).AsSplitQuery().SingleOrDefaultAsync(f => f.Key == key, cancel);
        if (file is null)
            return null;
        var history = await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new CadreEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel);
        return new ArchiveRecord(
            key, file.Version, file.Cadre!.PublicId, file.Cadre.Person!.Name, file.Cadre.PostText, file.Cadre.LevelCode, file.Custodian!.Name, file.Custodian.Path, file,
            await review.OfAsync(file, today, cancel), history);
    }

    /// <summary>The files of a cadre that the reader sees.</summary>
    public async Task<IReadOnlyList<(Guid Key, ArchiveKind Kind, string Number, string Custodian)>> OfCadreAsync(Guid cadre, OrgScope scope, CancellationToken cancel = default)
        => [.. (await InScope(scope).Where(f => f.Cadre!.PublicId == cadre && f.PassedOn == null).OrderBy(f => f.Kind)
            .Select(f => new { f.Key, f.Kind, f.Number, f.Custodian!.Name }).ToListAsync(cancel)).Select(f => (f.Key, f.Kind, f.Number, f.Name))];

    private IQueryable<ArchiveFile> InScope(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<ArchiveFile>().AsNoTracking().Where(f => seen.Contains(f.CustodianId));
    }

    private static IQueryable<ArchiveFile> Of(IQueryable<ArchiveFile> files, ArchiveFilter filter, DateOnly today) => filter switch
    {
        ArchiveFilter.Lent => files.Where(f => f.PassedOn == null && f.Uses.Any(u => u.Kind == ArchiveUseKind.Borrow && u.ReturnedOn == null)),
        ArchiveFilter.Overdue => files.Where(f => f.PassedOn == null && f.Uses.Any(u => u.Kind == ArchiveUseKind.Borrow && u.ReturnedOn == null && u.DueOn < today)),
        ArchiveFilter.Unarranged => files.Where(f => f.PassedOn == null && f.Steps.All(s => s.Kind != ArchiveStepKind.Accept)),
        ArchiveFilter.Passed => files.Where(f => f.PassedOn != null),
        _ => files.Where(f => f.PassedOn == null),
    };
}
