using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Cli;

public sealed class SetUpCommandTests : CliTest
{
    [Fact]
    public async Task An_empty_database_in_production_gets_its_district_and_three_administrators()
    {
        await SetUpAsync();
        var root = await Read(db => db.Organisations.SingleAsync());
        (root.Name, root.Code, root.ParentId).ShouldBe(("中共测试区委员会", "Q1", null));
        var holders = await Read(db => db.Assignments.OrderBy(a => a.Id).Select(a => new { a.Role, a.Account!.UserName, a.Account.DisplayName, a.Account.MustChangePassword }).ToListAsync());
        holders.Select(h => (h.Role, h.UserName, h.DisplayName)).ShouldBe(
            [("system-admin", "sys", "甲"), ("security-admin", "sec", "安全管理员"), ("auditor", "aud", "丙")]);
        holders.ShouldAllBe(h => h.MustChangePassword);
        (await RunAsync("verify-audit")).ShouldBe(0, Said);
    }

    [Fact]
    public async Task A_district_that_is_there_is_left_alone_and_what_is_missing_is_named()
    {
        await SetUpAsync();
        await Read(async db =>
        {
            var account = await db.Users.SingleAsync(u => u.UserName == "aud");
            account.DisabledAt = DateTime.UnixEpoch;
            return await db.SaveChangesAsync();
        });
        (await RunAsync(
            "set-up", "--name", "中共另一区委员会", "--founded", "2006-01-01", "--system-admin", "sys2", "--security-admin", "sec2", "--auditor", "aud2")).ShouldBe(1);
        Said.ShouldContain("中共测试区委员会");
        Said.ShouldContain("create-admin --user 登录名 --name 姓名 --role auditor");
        Said.ShouldNotContain("--role security-admin");
        (await Read(db => db.Organisations.CountAsync())).ShouldBe(1);
        (await Read(db => db.Users.CountAsync())).ShouldBe(3);
        (await RunAsync("create-admin", "--user", "aud2", "--name", "丁", "--role", "auditor")).ShouldBe(0, Said);
    }

    [Theory]
    [InlineData("sys", "sys", "aud", "三员分立")]
    [InlineData("sys", "有中文", "aud", "--security-admin")]
    public async Task Three_different_sign_in_names_are_asked_for_before_anything_is_written(string system, string security, string auditor, string said)
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        (await RunAsync(
            "set-up", "--name", "中共测试区委员会", "--founded", "2005-01-01",
            "--system-admin", system, "--security-admin", security, "--auditor", auditor)).ShouldBe(2);
        Said.ShouldContain(said);
        (await Read(db => db.OrganisationPlacements.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Migrate_brings_code_tables_and_forms_and_names_the_next_step_until_it_is_done()
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        Said.ShouldContain("set-up");
        (await Read(db => db.Set<CodeTableEntry>().AnyAsync(c => c.Standard == CodeStandards.Ethnicity && c.Code == "01"))).ShouldBeTrue();
        (await Read(db => db.Set<ReturnForm>().CountAsync())).ShouldBe(FormFiles.All.Count);
        await SetUpAsync();
        (await RunAsync("migrate")).ShouldBe(0);
        Said.ShouldNotContain("set-up");
        Said.ShouldContain("新增或更新 0 条代码");
    }

    [Fact]
    public async Task Administrators_wait_for_the_district()
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        (await RunAsync("create-admin", "--user", "sys", "--name", "甲", "--role", "system-admin")).ShouldBe(1);
        Said.ShouldContain("set-up");
    }
}
