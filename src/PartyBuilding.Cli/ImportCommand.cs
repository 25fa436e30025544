using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Imports a sheet as the pages do: it is checked first, and the faulty rows come back on a coloured copy.</summary>
internal sealed class ImportCommand(
    PartyBuildingDbContext db, ImportService imports, ImportRunner runner, ImportQueries queries, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line.Words is not [var file] || line["organisation"] is not { } number)
            return await terminal.MisuseAsync(line, "请写明文件和 --organisation 编号。");
        if (!File.Exists(file))
            return await FailAsync(terminal, $"找不到文件 {file}。");
        if (await db.Organisations.SingleOrDefaultAsync(o => o.Code == number) is not { } organisation)
            return await FailAsync(terminal, $"没有编号为 {number} 的组织，请核对编号。");

        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Of(organisation.Path), clock.UtcNow());
        await using var content = File.OpenRead(file);
        var way = line.Has("arrival") ? ImportWay.Arrival : ImportWay.Opening;
        var uploaded = await imports.UploadAsync(new UploadSheet(organisation.PublicId, Path.GetFileName(file), content, way, TransferWay: line.Has("paper") ? ImportWay.OnPaper : ImportWay.Application), context);
        if (!uploaded.IsOk)
            return await terminal.RefuseAsync(uploaded);
        await runner.RunAsync();
        if (await queries.FindAsync(uploaded.Value, context.Scope) is not { Row.Status: ImportStatus.Ready } preview)
            return await FailAsync(terminal, "有必须的列没有认出来，或文件读不完：请在网页的“导入”里处理这次上传。");
        if (line["faults"] is { } copy && preview.FaultCount > 0)
            await WholeFile.WriteAsync(copy, async output => await queries.FaultCopyAsync(uploaded.Value, context.Scope, output) is not null);

        var decided = await imports.DecideAsync(new DecideImport(uploaded.Value, preview.Version, line.Has("all-or-nothing")), context);
        if (!decided.IsOk)
        {
            await imports.DiscardAsync(uploaded.Value, preview.Version, context);
            return await terminal.RefuseAsync(decided);
        }

        await runner.RunAsync();
        return await ShowAsync(uploaded.Value, context, terminal);
    }

    private async Task<int> ShowAsync(Guid key, CommandContext context, Terminal terminal)
    {
        var done = (await queries.FindAsync(key, context.Scope))!;
        if (done.Row.Status != ImportStatus.Done)
            return await FailAsync(terminal, done.Problem ?? "没有导入。");
        var measure = SheetKinds.Of(done.Row.Kind).Measure;
        await terminal.Output.WriteLineAsync(
            $"新增 {done.Row.NewRows} {measure}，更正 {done.Row.ChangedRows} {measure}，没有改动 {done.Row.SameRows} {measure}，不能导入 {done.Row.RejectedRows} 行。");
        // Rows left out are for somebody to look at, so a scheduled job must notice them.
        return done.Row.RejectedRows == 0 ? 0 : 1;
    }

    private static async Task<int> FailAsync(Terminal terminal, string message)
    {
        await terminal.Errors.WriteLineAsync(message);
        return 1;
    }
}
