using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres;

/// <summary>Reads records of cadres whose organisation is in scope.</summary>
public sealed class CadreQueries(PartyBuildingDbContext db, IdNumberVault vault, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>More cadres than one unit has.</summary>
    private const int MostOfUnit = 2000;

    /// <summary>A page in the order of level and name; ties are broken by the key.</summary>
    public async Task<CadrePage> ListAsync(CadreFilter filter, OrgScope scope, int page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var found = await MatchingAsync(filter, scope, cancel);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await CadreRows.Of(found, db).Skip((at - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new CadrePage(rows, at, total);
    }

    /// <summary>Cadres in office of one unit and what stands under it, by level and name; nobody when it is out of scope.</summary>
    public async Task<IReadOnlyList<CadreRow>> OfUnitAsync(Guid unit, OrgScope scope, CancellationToken cancel = default)
        => await CadreRows.Of(await MatchingAsync(new CadreFilter(Organisation: unit), scope, cancel), db).Take(MostOfUnit).ToListAsync(cancel);

    public async Task<CadreRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope);
        var found = await db.Set<Cadre>().AsNoTracking().Where(c => c.PublicId == key)
            .Join(seen, c => c.OrganisationId, o => o.Id, (c, o) => new { Cadre = c, c.Person, o.PublicId, o.Name, o.Path }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var (cadre, person) = (found.Cadre, found.Person!);
        return new CadreRecord(
            key, cadre.Version, cadre.Id, person.PublicId, person.Name, await vault.MaskAsync(person.Id, cancel), person.SexCode, person.BirthDate, person.EthnicityCode,
            person.EducationCode, found.PublicId, found.Name, found.Path, cadre.Management, cadre.PostText, cadre.IsPostTextManual, cadre.LevelCode, cadre.LevelSince,
            cadre.EnteredOn, cadre.LeftOn, cadre.LeftWhy,
            await db.MembershipSpells.Where(s => s.PersonId == person.Id && s.BranchId != null).Select(s => (DateOnly?)s.JoinedOn).FirstOrDefaultAsync(cancel))
        {
            Posts = await db.Set<CadrePost>().Where(p => p.CadreId == cadre.Id && p.SupersededNo == Recorded.Current)
                .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.IsMain).ThenBy(p => p.Order).ThenByDescending(p => p.ValidFrom)
                .Select(p => new CadrePostRow(
                    p.Key, p.Unit, p.ShortUnit, p.Title, p.LevelCode, p.IsMain, p.IsInTeam, p.Order, p.ValidFrom, p.ValidTo, p.Document, p.RemovalDocument)
                {
                    OrganisationKey = p.Organisation!.PublicId, TermEndsOn = p.TermEndsOn, ProbationUntil = p.ProbationUntil, ConfirmedOn = p.ConfirmedOn, Exchange = p.Exchange,
                })
                .ToListAsync(cancel),
            // Papers of a post are part of the record's history.
            History = await db.BusinessEvents.Where(e => e.SubjectKey == key || (e.SubjectKind == EventSubject.CadrePost && db.Set<CadrePost>().Any(p => p.CadreId == cadre.Id && p.Key == e.SubjectKey))).OrderByDescending(e => e.Id)
                .Select(e => new CadreEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel),
        };
    }

    /// <summary>Ids in the order of the list: of those chosen, or of everybody whom the filter finds. One out of scope is left out.</summary>
    internal async Task<IReadOnlyList<int>> ChosenAsync(CadreFilter filter, IReadOnlyList<Guid>? chosen, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var found = chosen is null ? await MatchingAsync(filter, scope, cancel) : db.Set<Cadre>().AsNoTracking().Where(c => chosen.Contains(c.PublicId) && seen.Contains(c.OrganisationId));
        return await found.OrderBy(c => c.LevelCode == null).ThenBy(c => c.LevelCode).ThenBy(c => c.Person!.NameSort).ThenBy(c => c.Id).Select(c => c.Id).ToListAsync(cancel);
    }

    internal async Task<IQueryable<Cadre>> MatchingAsync(CadreFilter filter, OrgScope scope, CancellationToken cancel)
    {
        var within = scope;
        if (filter.Organisation is { } key)
        {
            var path = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
            within = path is null ? OrgScope.Nothing : OrgScope.Of(path);
        }

        var seen = db.Organisations.In(within).Select(o => o.Id);
        var found = db.Set<Cadre>().AsNoTracking().Where(c => seen.Contains(c.OrganisationId) && c.LeftOn != null == filter.Left);
        if (filter.Management is { } management)
            found = found.Where(c => c.Management == management);
        if (filter.Level is { Length: > 0 } level)
            found = found.Where(c => c.LevelCode == level);
        if (ChineseText.Clean(filter.Text) is { Length: > 0 } text)
        {
            var initials = ChineseText.SearchKey(text);
            found = found.Where(c => c.Person!.Name.Contains(text) || c.Person.Initials.StartsWith(initials) || c.PostText!.Contains(text));
        }

        return filter.Conditions?.Of(found, db, clock.Today()) ?? found;
    }
}
