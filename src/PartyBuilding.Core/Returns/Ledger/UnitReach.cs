using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What belongs to one unit that files a form: a branch alone, or a level with everything below it.</summary>
public sealed class UnitReach(PartyBuildingDbContext db)
{
    /// <summary>The organisations whose members and registers it counts, as the point places them.</summary>
    public async Task<IReadOnlyList<int>> OrganisationsAsync(Filer filer, LedgerPoint point, int unit, CancellationToken cancel = default)
    {
        if (filer == Filer.Branch)
            return [unit];
        var trees = await PlacedTrees.ReadAsync(db, point, cancel: cancel);
        var level = new Levels(trees, new HashSet<int> { unit });
        return [.. trees.Now.All.Where(o => level.Now(o.Id) is not null).Select(o => o.Id)];
    }

    /// <summary>The movements it counts.</summary>
    public async Task<IReadOnlyList<Leg>> LegsAsync(Filer filer, LedgerPoint point, int unit, CancellationToken cancel = default)
    {
        if (filer == Filer.Branch)
            return await Legs.ReadAsync(db, point, [unit], cancel);
        var level = new Levels(await PlacedTrees.ReadAsync(db, point, cancel: cancel), new HashSet<int> { unit });
        return [.. (await Legs.ReadAsync(db, point, level.Organisations, cancel)).Where(leg => level.Of(leg) is not null)];
    }
}
