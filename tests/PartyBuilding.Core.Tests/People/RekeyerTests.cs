using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.People;

public sealed class RekeyerTests : ServiceTest
{
    private static readonly List<IdNumber> Numbers =
        [.. Enumerable.Range(1, 10).Select(i => IdNumber.WithChecksum($"310113196005{i:D2}1{i:D2}"))];

    [Fact]
    public async Task A_run_killed_between_batches_leaves_every_number_findable_and_the_next_run_finishes()
    {
        await StoreAsync();
        await SwitchToNewKeysAsync();

        // The process dies after the first batch: the second run is another scope and knows nothing of the first.
        (await With<Rekeyer, int>(r => r.RunBatchAsync(Department(), 4))).ShouldBe(4);
        await AllAreFoundAsync();
        (await OldRowsAsync()).ShouldBe(6);

        (await With<Rekeyer, int>(r => r.RunAsync(Department(), 4))).ShouldBe(6);
        (await OldRowsAsync()).ShouldBe(0);
        await DropOldKeysAsync();
        await AllAreFoundAsync();
    }

    [Fact]
    public async Task While_keys_change_a_number_under_the_old_index_still_counts_as_taken()
    {
        var branch = await StoreAsync();
        await SwitchToNewKeysAsync();
        var other = await World.MemberAsync(branch);
        var outcome = await InScope(async s =>
        {
            var person = await s.GetRequiredService<PartyBuildingDbContext>().People.SingleAsync(p => p.Id == other.Person.Id);
            return await s.GetRequiredService<IdNumberVault>().SetAsync(person, Numbers[0], verified: true);
        });
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ID-DUPLICATE");
    }

    private async Task<Core.Organisations.Organisation> StoreAsync()
    {
        var branch = await World.BranchAsync(await World.DistrictAsync());
        foreach (var number in Numbers)
        {
            var member = await World.MemberAsync(branch);
            await InScope(async s =>
            {
                var db = s.GetRequiredService<PartyBuildingDbContext>();
                var person = await db.People.SingleAsync(p => p.Id == member.Person.Id);
                (await s.GetRequiredService<IdNumberVault>().SetAsync(person, number, verified: true)).IsOk.ShouldBeTrue();
                await db.SaveChangesAsync();
            });
        }

        return branch;
    }

    private Task SwitchToNewKeysAsync() => ConfigureKeysAsync(c =>
    {
        foreach (var use in new[] { "Encryption", "Index" })
        {
            c[$"Keys:IdNumber:{use}:Keys:t2"] = TestKeys.New("second " + use);
            c[$"Keys:IdNumber:{use}:Current"] = "t2";
        }
    });

    private Task DropOldKeysAsync() => ConfigureKeysAsync(c =>
    {
        c["Keys:IdNumber:Encryption:Keys:t1"] = TestKeys.New("somebody else's");
        c["Keys:IdNumber:Index:Keys:t1"] = TestKeys.New("somebody else's too");
    });

    private Task ConfigureKeysAsync(Action<IConfiguration> change) => InScope(s =>
    {
        change(s.GetRequiredService<IConfiguration>());
        return Task.CompletedTask;
    });

    private async Task AllAreFoundAsync()
    {
        foreach (var number in Numbers)
        {
            var holder = await With<IdNumberVault, IdNumberHolder?>(v => v.FindPersonAsync(number));
            holder.ShouldNotBeNull();
            (await With<IdNumberVault, Outcome<IdNumber>>(v => v.RevealAsync(holder.PublicId, Department("核对")))).Value.ShouldBe(number);
        }
    }

    private Task<int> OldRowsAsync() => Read(db => db.Set<PersonIdNumber>().CountAsync(x => x.KeyId == "t1" || x.IndexKeyId == "t1"));
}
