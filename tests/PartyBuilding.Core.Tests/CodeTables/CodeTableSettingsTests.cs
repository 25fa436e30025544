using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.CodeTables;

public sealed class CodeTableSettingsTests : ServiceTest
{
    private const string Table = CodeStandards.MissingIdReason;

    [Fact]
    public async Task An_added_entry_is_found_by_its_spellings_and_is_in_the_history()
    {
        (await AddAsync("l01", "长期在国外", "侨居、旅居")).IsOk.ShouldBeTrue();
        var catalogue = await With((CodeTableStore s) => s.CurrentAsync());
        catalogue.Find(Table, "旅居", Clock.Today())!.Code.ShouldBe("L01");
        var history = await With((EventQueries q) => q.SettingHistoryAsync(CodeTableSettings.Key(Table)));
        history.ShouldHaveSingleItem().Summary.ShouldContain("长期在国外");
    }

    [Fact]
    public async Task A_table_of_the_state_or_of_a_form_takes_no_entries()
    {
        foreach (var table in new[] { CodeStandards.Ethnicity, CodeStandards.WayIn })
            (await With((CodeTableSettings s) => s.AddAsync(new EditCode(table, "L01", "本区", null, 1), Clock.Today(), Department("x")))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_code_or_name_that_is_there_and_what_cannot_be_are_refused_at_their_field()
    {
        (await AddAsync("L01", "长期在国外")).IsOk.ShouldBeTrue();
        (await FieldAsync(AddAsync("L01", "另一个名称"))).ShouldBe("Code");
        (await FieldAsync(AddAsync("99", "另一个名称"))).ShouldBe("Code");
        (await FieldAsync(AddAsync("L02", "长期在国外"))).ShouldBe("Name");
        (await FieldAsync(AddAsync("L02", " "))).ShouldBe("Name");
        (await FieldAsync(AddAsync("L02", "某某", order: 0))).ShouldBe("Order");
        (await FieldAsync(AddAsync("L02", "某某", reason: null))).ShouldBe("Reason");
    }

    [Fact]
    public async Task Renaming_shows_on_old_records_and_a_stale_form_is_a_conflict()
    {
        await AddAsync("L01", "长期在国外");
        var version = (await RowAsync("L01")).Version!.Value;
        (await ChangeAsync("L01", "常住国外", version)).IsOk.ShouldBeTrue();
        (await ChangeAsync("L01", "旧表单", version)).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((CodeTableStore s) => s.CurrentAsync())).Name(Table, "L01", Clock.Today()).ShouldBe("常住国外");
    }

    [Fact]
    public async Task A_withdrawn_entry_can_no_longer_be_chosen_and_still_has_its_name()
    {
        await AddAsync("L01", "长期在国外");
        (await WithdrawAsync("L01", Clock.Today().AddDays(1))).IsOk.ShouldBeTrue();
        var catalogue = await With((CodeTableStore s) => s.CurrentAsync());
        catalogue.Entries(Table, Clock.Today().AddDays(1)).ShouldNotContain(x => x.Code == "L01");
        catalogue.Name(Table, "L01", Clock.Today().AddDays(9)).ShouldBe("长期在国外");
        (await FieldAsync(AddAsync("L01", "别的"))).ShouldBe("Code");
    }

    [Fact]
    public async Task An_entry_in_use_is_counted_and_not_withdrawn_in_the_past()
    {
        await AddAsync("L01", "长期在国外", from: new DateOnly(2026, 1, 1));
        var member = await World.MemberAsync(await World.BranchAsync(await World.DistrictAsync()));
        await InScope(async s =>
        {
            var db = s.GetRequiredService<PartyBuildingDbContext>();
            await s.GetRequiredService<IdNumberVault>().SetMissingAsync(await db.People.SingleAsync(p => p.Id == member.Person.Id), "L01");
            await db.SaveChangesAsync();
        });
        (await RowAsync("L01")).Uses.ShouldBe(1);
        (await FieldAsync(WithdrawAsync("L01", Clock.Today().AddDays(-1)))).ShouldBe("ValidTo");
        (await WithdrawAsync("L01", Clock.Today())).IsOk.ShouldBeTrue();
    }

    private Task<Outcome> AddAsync(string code, string name, string? aliases = null, int? order = 50, string? reason = "区里需要", DateOnly? from = null)
        => With((CodeTableSettings s) => s.AddAsync(new EditCode(Table, code, name, aliases, order), from ?? Clock.Today(), Department(reason)));

    private Task<Outcome> ChangeAsync(string code, string name, int version)
        => With((CodeTableSettings s) => s.ChangeAsync(new EditCode(Table, code, name, null, 50), version, Department("改名")));

    private async Task<Outcome> WithdrawAsync(string code, DateOnly day)
    {
        var version = (await RowAsync(code)).Version!.Value;
        return await With((CodeTableSettings s) => s.WithdrawAsync(Table, code, version, day, Department("不再使用")));
    }

    private async Task<CodeRow> RowAsync(string code)
        => (await With((CodeTableQueries q) => q.EntriesAsync(Table))).Single(r => r.Item.Code == code);

    private static async Task<string?> FieldAsync(Task<Outcome> outcome) => (await outcome).Findings.ShouldHaveSingleItem().Field;
}
