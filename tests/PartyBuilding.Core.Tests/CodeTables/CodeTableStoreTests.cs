using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.CodeTables;

public sealed class CodeTableStoreTests : ServiceTest
{
    [Fact]
    public async Task Seeding_copies_every_entry_once_and_does_nothing_the_second_time()
    {
        var first = await With<CodeTableStore, int>(s => s.SeedAsync());
        first.ShouldBe(await Read(db => db.Set<CodeTableEntry>().CountAsync()));
        first.ShouldBeGreaterThan(100);
        (await With<CodeTableStore, int>(s => s.SeedAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Seeding_puts_a_changed_copy_right_and_leaves_local_entries_alone()
    {
        await With<CodeTableStore, int>(s => s.SeedAsync());
        await InScope(s => ChangeAsync(s, "汉族", "汉族人"));
        await InScope(s => AddLocalAsync(s, "L1", "本区原因"));

        (await With<CodeTableStore, int>(s => s.SeedAsync())).ShouldBe(1);
        (await Read(db => db.Set<CodeTableEntry>().Where(x => x.Code == "01" && x.Standard == CodeStandards.Ethnicity).Select(x => x.Name).SingleAsync()))
            .ShouldBe("汉族");
        (await Read(db => db.Set<CodeTableEntry>().CountAsync(x => x.IsLocal))).ShouldBe(1);
    }

    [Fact]
    public async Task A_local_entry_is_in_the_catalogue_of_the_next_request()
    {
        (await Name("L1")).ShouldBe("L1");
        await InScope(s => AddLocalAsync(s, "L1", "本区原因"));
        (await Name("L1")).ShouldBe("本区原因");
        (await Name("1")).ShouldNotBe("1");
    }

    private Task<string?> Name(string code) => With<CodeTableStore, string?>(async s =>
        (await s.CurrentAsync()).Name(CodeStandards.MissingIdReason, code, Clock.Today()));

    private static async Task ChangeAsync(IServiceProvider services, string from, string to)
    {
        var db = (PartyBuildingDbContext)services.GetService(typeof(PartyBuildingDbContext))!;
        (await db.Set<CodeTableEntry>().SingleAsync(x => x.Name == from)).Name = to;
        await db.SaveChangesAsync();
    }

    private async Task AddLocalAsync(IServiceProvider services, string code, string name)
    {
        var db = (PartyBuildingDbContext)services.GetService(typeof(PartyBuildingDbContext))!;
        db.Add(new CodeTableEntry
        {
            Standard = CodeStandards.MissingIdReason, Code = code, Name = name, SortOrder = 50, ValidFrom = DateOnly.MinValue,
            ValidTo = DateOnly.MaxValue, Aliases = "", IsLocal = true,
        });
        await ((ChangeStamps)services.GetService(typeof(ChangeStamps))!).TouchAsync(ChangeStamp.CodeTables, Clock.UtcNow());
        await db.SaveChangesAsync();
    }
}
