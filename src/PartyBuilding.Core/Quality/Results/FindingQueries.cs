using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Runs;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>Reads the lines of a run: as they are, by person and by organisation; and what is set aside.</summary>
public sealed class FindingQueries(PartyBuildingDbContext db)
{
    /// <returns>Null when the run is out of scope.</returns>
    public async Task<FindingPage<FindingRow>?> LinesAsync(Guid run, FindingFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await Lines(run, filter, scope, cancel) is not { } lines)
            return null;
        var total = await lines.CountAsync(cancel);
        var at = FindingPage<FindingRow>.At(page, total);
        var rows = await Rows(lines).Skip((at - 1) * FindingPage<FindingRow>.Size).Take(FindingPage<FindingRow>.Size).ToListAsync(cancel);
        return new FindingPage<FindingRow>(rows, at, total);
    }

    /// <summary>Every line of the filter, as a stream, for the workbook.</summary>
    public async Task<IAsyncEnumerable<FindingRow>?> StreamAsync(Guid run, FindingFilter filter, OrgScope scope, CancellationToken cancel = default)
        => await Lines(run, filter, scope, cancel) is { } lines ? Rows(lines).AsAsyncEnumerable() : null;

    /// <summary>Organisations with how many lines each has, most first.</summary>
    public async Task<FindingPage<SubjectShare>?> OrganisationsAsync(Guid run, FindingFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await Lines(run, filter, scope, cancel) is not { } lines)
            return null;
        var groups = lines.GroupBy(f => f.OrganisationId).Select(g => new { Id = g.Key, Count = g.Count() });
        var total = await groups.CountAsync(cancel);
        var at = FindingPage<SubjectShare>.At(page, total);
        var rows = await groups.Join(db.Organisations, g => g.Id, o => o.Id, (g, o) => new { g.Id, g.Count, o.PublicId, o.Name })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Id)
            .Skip((at - 1) * FindingPage<SubjectShare>.Size).Take(FindingPage<SubjectShare>.Size).ToListAsync(cancel);
        return new FindingPage<SubjectShare>([.. rows.Select(r => new SubjectShare(r.PublicId, r.Name, null, r.Count))], at, total);
    }

    /// <summary>People with how many lines each has, most first.</summary>
    public async Task<FindingPage<SubjectShare>?> PeopleAsync(Guid run, FindingFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await Lines(run, filter, scope, cancel) is not { } lines)
            return null;
        var groups = lines.Where(f => f.Kind == QualityKind.Member).GroupBy(f => new { f.SubjectId, f.OrganisationId })
            .Select(g => new { g.Key.SubjectId, g.Key.OrganisationId, Count = g.Count() });
        var total = await groups.CountAsync(cancel);
        var at = FindingPage<SubjectShare>.At(page, total);
        var rows = await (
            from g in groups
            join p in db.People on g.SubjectId equals p.Id
            join o in db.Organisations on g.OrganisationId equals o.Id
            orderby g.Count descending, p.NameSort, p.Id
            select new { p.PublicId, p.Name, Branch = o.Name, g.Count })
            .Skip((at - 1) * FindingPage<SubjectShare>.Size).Take(FindingPage<SubjectShare>.Size).ToListAsync(cancel);
        return new FindingPage<SubjectShare>([.. rows.Select(r => new SubjectShare(r.PublicId, r.Name, r.Branch, r.Count))], at, total);
    }

    /// <summary>What is set aside within a scope, the newest first.</summary>
    public async Task<FindingPage<AsideRow>> AsideAsync(OrgScope scope, int page, CancellationToken cancel = default)
    {
        var aside = db.Set<SetAside>().AsNoTracking().Where(s => s.TakenBackAt == null)
            .Join(db.Organisations.In(scope), s => s.OrganisationId, o => o.Id, (s, o) => new { Aside = s, o.Name, o.PublicId });
        var total = await aside.CountAsync(cancel);
        var at = FindingPage<AsideRow>.At(page, total);
        var rows = await aside.OrderByDescending(x => x.Aside.Id)
            .Skip((at - 1) * FindingPage<AsideRow>.Size).Take(FindingPage<AsideRow>.Size)
            .Select(x => new { x.Aside, x.Name, x.PublicId, Person = db.People.Where(p => p.Id == x.Aside.SubjectId).Select(p => new { p.PublicId, p.Name }).FirstOrDefault() })
            .ToListAsync(cancel);
        return new FindingPage<AsideRow>(
            [.. rows.Select(r => new AsideRow(
                r.Aside.PublicId, r.Aside.RuleCode, r.Aside.Kind, r.Aside.Kind == QualityKind.Member ? r.Person?.PublicId ?? Guid.Empty : r.PublicId,
                r.Aside.Kind == QualityKind.Member ? r.Person?.Name ?? "" : r.Name, r.Name, r.Aside.Field, r.Aside.Message, r.Aside.Reason, r.Aside.DecidedBy, r.Aside.DecidedAt))],
            at, total);
    }

    private async Task<IQueryable<QualityFinding>?> Lines(Guid key, FindingFilter filter, OrgScope scope, CancellationToken cancel)
    {
        var run = await db.Set<QualityRun>().Where(r => r.PublicId == key)
            .Join(db.Organisations.In(scope), r => r.OrganisationId, o => o.Id, (r, _) => (int?)r.Id).SingleOrDefaultAsync(cancel);
        if (run is null)
            return null;
        var lines = db.Set<QualityFinding>().AsNoTracking().Where(f => f.RunId == run);
        lines = filter.SetAside
            ? lines.Where(f => db.Set<SetAside>().Any(s => s.TakenBackAt == null && s.Fingerprint == f.Fingerprint))
            : lines.Where(f => !db.Set<SetAside>().Any(s => s.TakenBackAt == null && s.Fingerprint == f.Fingerprint));
        if (filter.Rule is { Length: > 0 } rule)
            lines = lines.Where(f => f.RuleCode == rule);
        if (filter.Force is { } force)
            lines = lines.Where(f => f.Force == force);
        if (filter.Organisation is { } organisation)
            lines = lines.Where(f => f.Organisation!.PublicId == organisation);
        if (filter.Person is { } person)
            lines = lines.Where(f => f.Kind == QualityKind.Member && db.People.Any(p => p.PublicId == person && p.Id == f.SubjectId));
        return filter.OnlyNew ? lines.Where(f => f.IsNew) : lines;
    }

    private IQueryable<FindingRow> Rows(IQueryable<QualityFinding> lines)
        => from f in lines
           join o in db.Organisations on f.OrganisationId equals o.Id
           join p in db.People on new { f.Kind, Id = f.SubjectId } equals new { Kind = QualityKind.Member, p.Id } into people
           from person in people.DefaultIfEmpty()
           orderby o.Path, f.Kind descending, f.SubjectId, f.Id
           select new FindingRow(
               f.Id, f.RuleCode, f.Force, f.Kind, f.Kind == QualityKind.Member ? person!.PublicId : o.PublicId, f.Kind == QualityKind.Member ? person!.Name : o.Name,
               o.PublicId, o.Name, f.Field, f.Message, f.Remedy, f.IsNew,
               db.Set<SetAside>().Where(s => s.TakenBackAt == null && s.Fingerprint == f.Fingerprint).Select(s => s.Reason).FirstOrDefault());
}
