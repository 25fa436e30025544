using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Periods;
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
    public async Task A_refused_command_takes_back_what_it_had_already_saved_and_the_context_goes_on_clean()
    {
        await InScope(async services =>
        {
            var db = (PartyBuildingDbContext)services.GetService(typeof(PartyBuildingDbContext))!;
            var ledger = (LedgerTransaction)services.GetService(typeof(LedgerTransaction))!;
            await ledger.RunAsync(async _ =>
            {
                db.Add(Day(1));
                await db.SaveChangesAsync();
                db.Add(Day(2));
                return Outcome<long>.Refused(new Finding("T", RuleForce.Must, "不行"));
            });
            (await ledger.RunAsync(no =>
            {
                db.Add(Day(3));
                return Task.FromResult(Outcome<long>.Ok(no));
            })).Value.ShouldBe(1);
        });
        (await Read(db => db.Set<Holiday>().Select(h => h.Day.Day).ToListAsync())).ShouldBe([3]);
        (await Read(db => db.BusinessEvents.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Many_writers_at_once_each_get_a_number_of_their_own()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Run(no => Outcome<long>.Ok(no)))));
        outcomes.Select(o => o.Value).Order().ShouldBe(Enumerable.Range(1, 20).Select(i => (long)i));
    }

    private static Holiday Day(int day) => new() { Day = new DateOnly(2026, 1, day), IsWorkday = false, Name = "假日" };

    private Task<Outcome<long>> Run(Func<long, Outcome<long>> work)
        => With((LedgerTransaction ledger) => ledger.RunAsync(no => Task.FromResult(work(no))));
}
