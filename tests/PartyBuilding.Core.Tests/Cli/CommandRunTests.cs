using PartyBuilding.Core.Statistics;

namespace PartyBuilding.Core.Tests.Cli;

public sealed class CommandRunTests : CliTest
{
    [Fact]
    public async Task Production_refuses_missing_and_published_keys_by_name()
    {
        Settings["Keys:Audit"] = null;
        (await RunAsync("migrate")).ShouldBe(1);
        Said.ShouldContain("Keys__Audit");
        Said.ShouldContain("--environment Development");
        Settings["Keys:Audit"] = Convert.ToBase64String("development-only-audit----------"u8);
        (await RunAsync("migrate")).ShouldBe(1);
        Said.ShouldContain("开发密钥");
        File.Exists(DatabaseFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Production_is_never_seeded()
    {
        Settings.Clear();
        (await RunAsync("seed", "--district", "baoshan")).ShouldBe(1);
        Said.ShouldContain("--environment Development");
        File.Exists(DatabaseFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("verify-audit")]
    [InlineData("rekey")]
    [InlineData("rebuild-cache")]
    public async Task A_mistyped_database_is_named_and_not_made(string verb)
    {
        (await RunAsync(verb)).ShouldBe(1);
        Said.ShouldContain(DatabaseFile);
        Said.ShouldContain("--database");
        File.Exists(DatabaseFile).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_in_chinese()
    {
        await File.WriteAllTextAsync(DatabaseFile, new string('x', 4096));
        (await RunAsync("verify-audit")).ShouldBe(1);
        Said.ShouldContain("不是数据库");
    }

    [Theory]
    [InlineData("没有“migrat”这个命令", "migrat")]
    [InlineData("没有 --out 这个选项", "migrate", "--out", "x")]
    [InlineData("--script 后面缺少内容", "migrate", "--script")]
    [InlineData("--provider 只能是", "migrate", "--provider", "Oracle")]
    [InlineData("代号为“rollups”", "report", "rollups", "--period", "2026-07", "--out", "x.xlsx")]
    [InlineData("--period", "report", "monthly-rollup", "--out", "x.xlsx")]
    [InlineData("--out", "report", "monthly-rollup", "--period", "2026-07")]
    [InlineData("system-admin、security-admin、auditor", "create-admin", "--user", "abc", "--name", "甲", "--role", "clerk")]
    public async Task A_wrong_command_line_ends_with_2_and_says_what_is_wrong(string said, params string[] arguments)
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        (await RunAsync(arguments)).ShouldBe(2);
        Said.ShouldContain(said);
        Said.ShouldContain("PartyBuilding.Cli");
    }

    [Fact]
    public async Task An_unknown_report_is_refused_with_the_list_of_those_there_are()
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        (await RunAsync("report", "nothing", "--out", FileIn("x.xlsx"))).ShouldBe(2);
        foreach (var report in ReportCatalogue.All)
            Said.ShouldContain($"{report.Code,-16} {report.Title}");
    }

    [Fact]
    public async Task A_report_that_cannot_be_made_leaves_the_good_file_and_no_part_of_one()
    {
        await SetUpAsync();
        var file = FileIn("good.xlsx");
        await File.WriteAllTextAsync(file, "last month's");
        (await RunAsync("report", "monthly-rollup", "--period", "2026-07", "--out", file)).ShouldBe(1);
        (await File.ReadAllTextAsync(file)).ShouldBe("last month's");
        Directory.GetFiles(Folder, "*.part").ShouldBeEmpty();
        (await RunAsync("report", "member-roster", "--out", file)).ShouldBe(0, Said);
        (await File.ReadAllBytesAsync(file))[..2].ShouldBe("PK"u8.ToArray());
        Directory.GetFiles(Folder, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_names_every_verb_the_exit_codes_and_where_the_database_is_set()
    {
        (await RunAsync("--help")).ShouldBe(0);
        foreach (var verb in PartyBuilding.Cli.Commands.All)
            Said.ShouldContain(verb.Usage);
        Said.ShouldContain("退出码");
        Said.ShouldContain("--database");
        Said.ShouldContain("Production");
    }
}
