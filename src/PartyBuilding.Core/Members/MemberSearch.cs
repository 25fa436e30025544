using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Finds members by the beginning of a name or of initials, in the order of the index, so that the first fifty of a whole
/// district come without looking at everybody. A name that fewer begin with is also looked for in the middle of names.
/// </summary>
public sealed class MemberSearch(PartyBuildingDbContext db, OrganisationTrees trees)
{
    // From here on walking an index of all people is sooner than walking the branches of the scope.
    private const int WideFrom = 2_000;

    // One character in the middle of a name finds half the district and is no question.
    private const int ShortestMiddle = 2;

    public async Task<IReadOnlyList<MemberRow>> FindAsync(string text, OrgScope scope, int most, CancellationToken cancel = default)
    {
        var key = ChineseText.SearchKey(text);
        if (key.Length == 0)
            return [];
        var isWide = (await trees.CurrentAsync(cancel)).Members(scope).All > WideFrom;
        var initials = key.All(char.IsAsciiLetterOrDigit);
        var found = await PeopleAsync(initials ? ByInitials(key) : ByName(key), scope, isWide, initials, most, cancel);
        if (!initials && found.Count < most && (key.Length >= ShortestMiddle || !isWide))
        {
            // Prefixes are left out in the query itself, so that those in the middle fill the page.
            var middle = db.People.Where(p => p.Name.Contains(key) && !p.Name.StartsWith(key));
            found.AddRange(await PeopleAsync(middle, scope, isWide, initials, most - found.Count, cancel));
        }

        return await RowsAsync(scope, found, cancel);
    }

    /// <summary>Somebody on the books within the scope, as a line.</summary>
    public async Task<MemberRow?> RowAsync(Guid person, OrgScope scope, CancellationToken cancel = default)
    {
        var ids = await db.People.Where(p => p.PublicId == person).Select(p => p.Id).ToListAsync(cancel);
        return (await RowsAsync(scope, ids, cancel)).FirstOrDefault();
    }

    // LIKE is blind to case on SQLite and so to the index; a range is not. SQL Server seeks a LIKE that begins with letters.
    internal IQueryable<Person> ByInitials(string key)
    {
        if (!db.Database.IsSqlite())
            return db.People.Where(p => p.Initials.StartsWith(key));
        var high = Above(key);
        return db.People.Where(p => string.Compare(p.Initials, key) >= 0 && string.Compare(p.Initials, high) < 0);
    }

    internal IQueryable<Person> ByName(string key)
    {
        if (!db.Database.IsSqlite())
            return db.People.Where(p => p.Name.StartsWith(key));
        var high = Above(key);
        return db.People.Where(p => string.Compare(p.Name, key) >= 0 && string.Compare(p.Name, high) < 0);
    }

    // SQLite compares bytes, and no text goes above the last code point.
    private static string Above(string key) => key + "\U0010FFFF";

    private async Task<List<int>> PeopleAsync(IQueryable<Person> people, OrgScope scope, bool isWide, bool initials, int most, CancellationToken cancel)
    {
        var branches = db.Organisations.In(scope);
        if (!isWide)
        {
            return await branches.Join(db.MembershipSpells, o => o.Id, s => s.BranchId, (o, s) => s.PersonId)
                .Join(people, id => id, p => p.Id, (id, p) => p).OrderBy(p => p.NameSort).ThenBy(p => p.Id).Take(most).Select(p => p.Id).ToListAsync(cancel);
        }

        var within = people.Where(p => db.MembershipSpells.Any(s => s.PersonId == p.Id && branches.Any(o => o.Id == s.BranchId)));
        var ordered = initials ? within.OrderBy(p => p.Initials) : within.OrderBy(p => p.Name);
        return await ordered.ThenBy(p => p.Id).Take(most).Select(p => p.Id).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<MemberRow>> RowsAsync(OrgScope scope, List<int> ids, CancellationToken cancel)
        => ids.Count == 0 ? [] : await db.MembershipSpells.AsNoTracking().Where(s => ids.Contains(s.PersonId))
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { Spell = s, Branch = o, s.Person })
            .OrderBy(x => x.Person!.NameSort).ThenBy(x => x.Person!.Id)
            .Select(x => new MemberRow(
                x.Person!.PublicId, x.Person.Name, x.Person.SexCode, x.Person.BirthDate, x.Person.EthnicityCode, x.Person.EducationCode,
                x.Spell.Standing, x.Spell.JoinedOn, x.Branch.PublicId, x.Branch.Name)).ToListAsync(cancel);
}
