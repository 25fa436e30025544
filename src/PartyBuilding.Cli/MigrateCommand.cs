using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Cli;

/// <summary>Brings the database up to date, or writes the idempotent script that does.</summary>
internal sealed class MigrateCommand(
    PartyBuildingDbContext db, DatabaseStart start, CodeTableStore codes, FormStore forms, DistrictState district) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line["script"] is { } file)
        {
            var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
            await WholeFile.WriteAsync(file, async output =>
            {
                await using var writer = new StreamWriter(output, leaveOpen: true);
                await writer.WriteAsync(script);
                return true;
            });
            await terminal.Output.WriteLineAsync($"脚本已写入 {file}。数据库管理员执行之后，再运行一次 migrate 装入代码表。");
            return 0;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        await start.MigrateAsync();
        var entries = await codes.SeedAsync();
        await forms.LoadFilesAsync();
        await terminal.Output.WriteLineAsync($"数据库已是最新：执行了 {pending} 步升级，新增或更新 {entries} 条代码，报表定义已装入。");
        if (!await district.IsSetUpAsync())
            await terminal.Output.WriteLineAsync("数据库里还没有区委组织。下一步：" + DistrictState.WhatToRun);
        return 0;
    }
}
