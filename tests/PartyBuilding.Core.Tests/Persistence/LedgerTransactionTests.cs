using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Persistence;

public sealed class LedgerTransactionTests : ServiceTest
{
    [Fact]
    public async Task Recording_numbers_follow_commit_order()
    {
        var first = await Run(no => Outcome<long>.Ok(no));
        var second = await Run(no => Outcome<long>.Ok(no));
        second.Value.ShouldBe(first.Value + 1);
    }

    [Fact]
    public async Task A_refused_command_leaves_no_number_behind()
    {
        await Run(_ => Outcome<long>.Refused(new Finding("T", RuleForce.Must, "不行")));
        (await Read(db => db.Set<RecordingCounter>().Select(x => x.Value).SingleAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Many_writers_at_once_each_get_a_number_of_their_own()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Run(no => Outcome<long>.Ok(no)))));
        outcomes.Select(o => o.Value).Order().ShouldBe(Enumerable.Range(1, 20).Select(i => (long)i));
    }

    private Task<Outcome<long>> Run(Func<long, Outcome<long>> work)
        => With((LedgerTransaction ledger) => ledger.RunAsync(no => Task.FromResult(work(no))));
}
