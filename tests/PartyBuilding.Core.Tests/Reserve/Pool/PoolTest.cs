using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Tests.Reserve.Pool;

/// <summary>People of the pool, with the clock of the tests in July 2026.</summary>
public abstract class PoolTest : SelectionTest
{
    protected static readonly DateOnly Entered = new(2024, 9, 1);

    protected async Task<Guid> InPoolAsync(string name = "测试甲", string sex = "1", string birth = "1985-05-01", Organisation? at = null, Func<AddToPool, AddToPool>? change = null)
    {
        var added = await AddAsync(await PersonAsync(name, birth, level: "51", sex: sex, at: at), change);
        added.IsOk.ShouldBeTrue(Words(added));
        return added.Value;
    }

    protected Task<Outcome<Guid>> AddAsync(Guid cadre, Func<AddToPool, AddToPool>? change = null, CommandContext? context = null)
    {
        var input = new AddToPool(Guid.CreateVersion7(), cadre, false, false, false, false, true, false, "4", ReserveWay.Committee, "某镇副镇长三年", Entered, "宝委〔2024〕9号");
        return With((PoolService s) => s.AddAsync(change?.Invoke(input) ?? input, context ?? Section("新任科长")));
    }

    protected async Task<Outcome<Guid>> MoveAsync(Guid key, ReserveStatus to, DateOnly on, string? reason = "拟任副局长", string? decision = "区委常委会", CommandContext? context = null)
    {
        var input = new MoveReserve(key, await EntryVersionAsync(key), to, on, decision);
        return await With((PoolService s) => s.MoveAsync(input, context ?? Section(reason)));
    }

    protected Task<ReserveEntry> EntryAsync(Guid key) => Read(db => db.Set<ReserveEntry>().AsNoTracking().Include(e => e.Moves).Include(e => e.FollowUps).AsSplitQuery().SingleAsync(e => e.PublicId == key));

    protected async Task<int> EntryVersionAsync(Guid key) => (await EntryAsync(key)).Version;

    protected async Task<PoolPerson> PersonOfAsync(Guid key) => (await With((PoolQueries q) => q.FindAsync(key, OrgScope.Of(District.Path))))!.Person;

    protected Task<IReadOnlyList<PoolPerson>> ListAsync(PoolFilter? filter = null, Organisation? within = null)
        => With((PoolQueries q) => q.ListAsync(filter ?? new PoolFilter(), OrgScope.Of((within ?? District).Path)));

    protected async Task SetAsync(Guid cadre, string set, params (string Field, string Value)[] values)
    {
        var input = new SaveSetRow(cadre, await VersionAsync(cadre), set, Guid.CreateVersion7(), values.ToDictionary(v => v.Field, v => (string?)v.Value));
        var saved = await With((CadreSetService s) => s.AddAsync(input, Section()));
        saved.IsOk.ShouldBeTrue(Words(saved));
    }
}
