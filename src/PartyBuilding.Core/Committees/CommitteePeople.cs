using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Committees;

/// <summary>Finds the members who may come onto a committee, within a scope.</summary>
public sealed class CommitteePeople(PartyBuildingDbContext db)
{
    private const int Most = 30;

    /// <summary>Members on the books of exactly this name; the organisation's own ones where there are any, else those of the whole scope.</summary>
    public async Task<IReadOnlyList<CommitteePerson>> NamedAsync(string? name, string organisationPath, OrgScope scope, CancellationToken cancel = default)
    {
        var clean = ChineseText.Clean(name);
        if (clean.Length == 0)
            return [];
        var found = await ReadAsync(scope, organisationPath, Most, clean, null, cancel);
        return found.Any(p => p.IsOwn) ? [.. found.Where(p => p.IsOwn)] : found;
    }

    /// <summary>Members by key; those out of scope or off the books are left out.</summary>
    public Task<List<CommitteePerson>> ByKeyAsync(IReadOnlyCollection<Guid> keys, string organisationPath, OrgScope scope, CancellationToken cancel = default)
        => ReadAsync(scope, organisationPath, keys.Count, null, keys, cancel);

    private async Task<List<CommitteePerson>> ReadAsync(
        OrgScope scope, string organisationPath, int most, string? name, IReadOnlyCollection<Guid>? keys, CancellationToken cancel)
    {
        var members =
            from branch in db.Organisations.In(scope)
            join spell in db.MembershipSpells on branch.Id equals spell.BranchId
            join person in db.People on spell.PersonId equals person.Id
            select new { branch, spell, person };
        members = name is null ? members.Where(x => keys!.Contains(x.person.PublicId)) : members.Where(x => x.person.Name == name);
        var rows = await members.OrderBy(x => x.branch.Path).Take(most)
            .Select(x => new { x.person.Id, x.person.PublicId, x.person.Name, Branch = x.branch.Name, x.branch.Path, x.person.BirthDate, x.spell.Standing })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new CommitteePerson(
            r.Id, r.PublicId, r.Name, r.Branch, r.BirthDate, r.Standing, r.Path.StartsWith(organisationPath, StringComparison.Ordinal)))];
    }
}
