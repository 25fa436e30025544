using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Merging;

namespace PartyBuilding.Core.Tests.Members;

/// <summary>Merges of two records for random walks over the ledger; counts those that went through.</summary>
internal sealed class RandomMerges(
    Func<Func<IServiceProvider, Task<Outcome<Guid>>>, Task<Outcome<Guid>>> work, Func<Func<PartyBuildingDbContext, Task<object>>, Task<object>> read)
{
    private int _merged;

    public void ShouldHaveHappened() => _merged.ShouldBeGreaterThan(2, "some of it are merges");

    // Any two records, on the books or not: most are on the books together, so that one of them must have been a mistake.
    public async Task<Outcome<Guid>> MergeAsync(Random random, CommandContext context)
    {
        var people = (List<Core.People.Person>)await read(async db => await db.People.Where(p => p.MergedIntoId == null).OrderBy(p => p.Id).ToListAsync());
        var (keep, other) = (people[random.Next(people.Count)], people[random.Next(people.Count)]);
        string[] take = [.. MergeField.All.Where(_ => random.Next(3) == 0)];
        var outcome = await work(s => s.GetRequiredService<MergeService>().MergeAsync(
            new MergePeople(keep.PublicId, keep.Version, other.PublicId, other.Version, take, (MergeMistake)random.Next(3)), context));
        _merged += outcome.IsOk ? 1 : 0;
        return outcome;
    }
}
