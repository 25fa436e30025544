using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Finds for some hundred rows at once whom the register already knows, by record key and by ID number.</summary>
internal sealed class RegisterLookup(PartyBuildingDbContext db, IdNumberSeal seal, BranchDirectory branches)
{
    /// <returns>By row number; rows of nobody known are not in it.</returns>
    public async Task<Dictionary<int, RegisterPerson>> FindAsync(IReadOnlyList<MemberSheetRow> rows, CancellationToken cancel)
    {
        var ids = await IdNumberHolders.FindAsync(db, seal, rows.Where(r => r.IdNumber is not null).Select(r => (r.Number, r.IdNumber!)), cancel);
        var keys = rows.Where(r => r.RecordKey is not null).Select(r => r.RecordKey!.Value).Distinct().ToList();
        var personIds = ids.Values.Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(p => personIds.Contains(p.Id) || keys.Contains(p.PublicId)).ToListAsync(cancel);
        var known = people.ConvertAll(p => p.Id);
        var spells = (await db.MembershipSpells.AsNoTracking().Where(s => known.Contains(s.PersonId)).ToListAsync(cancel)).ToLookup(s => s.PersonId);
        var byId = people.ToDictionary(p => p.Id);
        var byKey = people.ToDictionary(p => p.PublicId);
        var found = new Dictionary<int, RegisterPerson>();
        foreach (var row in rows)
        {
            var person = row.RecordKey is { } key && byKey.TryGetValue(key, out var keyed) ? keyed
                : ids.TryGetValue(row.Number, out var id) ? byId[id] : null;
            if (person is not null)
                found[row.Number] = Of(person, spells[person.Id]);
        }

        return found;
    }

    private RegisterPerson Of(Person person, IEnumerable<MembershipSpell> spells)
    {
        var last = spells.OrderBy(s => s.BranchId is null ? 0 : 1).ThenBy(s => s.Id).LastOrDefault();
        var inScope = last?.BranchId is { } branch && branches.ById.ContainsKey(branch);
        return new RegisterPerson(
            person.Id, person.PublicId, person.Version, person.Name, person.SexCode, person.BirthDate, person.EthnicityCode, person.EducationCode,
            inScope ? last!.BranchId : null, last?.BranchId is not null && !inScope, last?.Standing ?? MemberStanding.Full, last?.JoinedOn ?? DateOnly.MinValue);
    }
}
