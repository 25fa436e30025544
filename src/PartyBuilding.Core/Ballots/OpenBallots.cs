using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Ballots;

/// <summary>Votes under way. A copy of the database made now and one made later would tell who cast in between.</summary>
public sealed class OpenBallots(PartyBuildingDbContext db)
{
    /// <summary>How many; none in a database that is behind, whose tables may not be there yet.</summary>
    public async Task<int> CountAsync(CancellationToken cancel = default)
        => (await db.Database.GetPendingMigrationsAsync(cancel)).Any() ? 0 : await db.Set<BallotRound>().CountAsync(r => r.Status == BallotStatus.Open && r.Way == BallotWay.Codes, cancel);
}
