using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Cli;

/// <summary>The verbs by name.</summary>
internal static class Commands
{
    /// <summary>Options that every verb takes.</summary>
    public static readonly string[] CommonOptions = ["environment", "provider", "database", "help"];

    public static readonly IReadOnlyList<Verb> All =
    [
        new("migrate", "[--script 文件.sql]", "建库或升级数据库结构，装入代码表和报表定义；或者只生成可重复执行的脚本", "script") { NeedsDatabase = false },
        new("set-up", "--name 区委全称 --founded yyyy-MM-dd [--code 编号] --system-admin 登录名[:姓名] --security-admin 登录名[:姓名] --auditor 登录名[:姓名]",
            "在空数据库里建立区委组织和三员账号，各打印一次首次密码", "name", "founded", "code", "system-admin", "security-admin", "auditor"),
        new("create-admin", "--user 登录名 --name 姓名 --role system-admin|security-admin|auditor",
            "补建一个三员账号，打印一次首次密码", "user", "name", "role"),
        new("seed", "--district baoshan [--today yyyy-MM-dd] [--seed N] [--divisor 1至40] [--password 密码]",
            "在空数据库里写入演示区；正式环境不可用", "district", "today", "seed", "divisor", "password") { NeedsDatabase = false, NeedsKeys = false },
        new("report", "--list | 报表代号 --period yyyy-MM [--organisation 编号] --out 文件.xlsx",
            "列出报表，或把一张报表写成工作簿", "list", "period", "organisation", "out"),
        new("import", "文件 --organisation 编号 [--arrival] [--paper] [--all-or-nothing] [--faults 文件.xlsx]",
            "导入党员、党组织、班子名册或转接表（按表头认）：先逐行检查，再写入没有问题的行；--arrival 新党员按转入计入当月，--paper 转接表是纸面已办完的补记（不写按申请），--all-or-nothing 有一行不成就都不导入，--faults 写出标出问题的表",
            "organisation", "arrival", "paper", "all-or-nothing", "faults"),
        new("backup", "--out 文件", "网站运行时也能做的整库备份（SQLite）；SQL Server 则显示管理员要执行的语句", "out") { NeedsDatabase = false },
        new("restore", "--in 文件 [--force]", "用备份替换数据库（SQLite），原库另存并核对审计链；--force 不管是否正在使用、是否来自新版程序", "in", "force") { NeedsDatabase = false },
        new("rebuild-cache", "", "按带日期的事实重算当前列，并说出改正了几条"),
        new("rekey", "", "把公民身份号码换到当前密钥；中断后可再运行"),
        new("verify-audit", "", "核对审计链，说出断在哪里"),
    ];

    public static Verb? Find(string name) => All.FirstOrDefault(v => v.Name == name);

    /// <summary>The whole help text.</summary>
    public static string Help => $"""
        区级党建管理 命令行：PartyBuilding.Cli 命令 [选项]

        {string.Join(Environment.NewLine, All.Select(v => $"  {v.Usage}{Environment.NewLine}      {v.Does}"))}

        每个命令都可以加：
          --environment 名称      运行环境；不写时取环境变量 DOTNET_ENVIRONMENT、ASPNETCORE_ENVIRONMENT，都没有就是 Production
          --provider 名称         Sqlite 或 SqlServer，代替配置 Database:Provider
          --database 文件或连接串  代替配置 Database:ConnectionString；含密码的连接串请放在环境变量 Database__ConnectionString 里
          --help                  显示本说明

        退出码：0 已办成；1 被拒绝或没有办成，原因见提示；2 命令写错，没有做任何事。
        """;

    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddScoped<DatabaseCheck>()
        .AddKeyedScoped<ICommand, MigrateCommand>("migrate")
        .AddKeyedScoped<ICommand, SetUpCommand>("set-up")
        .AddKeyedScoped<ICommand, CreateAdminCommand>("create-admin")
        .AddKeyedScoped<ICommand, SeedCommand>("seed")
        .AddKeyedScoped<ICommand, ReportCommand>("report")
        .AddKeyedScoped<ICommand, ImportCommand>("import")
        .AddKeyedScoped<ICommand, BackupCommand>("backup")
        .AddKeyedScoped<ICommand, RestoreCommand>("restore")
        .AddKeyedScoped<ICommand, RebuildCacheCommand>("rebuild-cache")
        .AddKeyedScoped<ICommand, RekeyCommand>("rekey")
        .AddKeyedScoped<ICommand, VerifyAuditCommand>("verify-audit");
}
