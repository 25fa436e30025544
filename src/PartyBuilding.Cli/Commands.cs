using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Cli;

/// <summary>The verbs by name.</summary>
internal static class Commands
{
    public const string Usage = """
        PartyBuilding.Cli <verb>
          migrate [--script file.sql]
          seed --district baoshan [--today yyyy-MM-dd] [--seed N] [--divisor N] [--password P]
          create-admin --user name --name 姓名 --role system-admin|security-admin|auditor
          report --list
          report <code> --period yyyy-MM [--organisation code] --out file.xlsx
          rebuild-cache
          rekey
          verify-audit
        """;

    public static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddKeyedScoped<ICommand, MigrateCommand>("migrate")
        .AddKeyedScoped<ICommand, SeedCommand>("seed")
        .AddKeyedScoped<ICommand, CreateAdminCommand>("create-admin")
        .AddKeyedScoped<ICommand, ReportCommand>("report")
        .AddKeyedScoped<ICommand, RebuildCacheCommand>("rebuild-cache")
        .AddKeyedScoped<ICommand, RekeyCommand>("rekey")
        .AddKeyedScoped<ICommand, VerifyAuditCommand>("verify-audit");
}
