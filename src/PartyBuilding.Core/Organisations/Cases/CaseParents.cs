using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Between the keys of organisations that commands take and those that rows hold, inside the scope.</summary>
public sealed class CaseParents(PartyBuildingDbContext db)
{
    public Task<Guid?> KeyAsync(int id, OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).Where(o => o.Id == id).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel);

    /// <summary>Of an organisation that this transaction has made: its path is not saved yet, so the guard cannot know it.</summary>
    public int IdOfNew(Guid key) => db.Organisations.Local.Single(o => o.PublicId == key).Id;
}
