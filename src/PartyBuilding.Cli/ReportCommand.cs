using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Statistics;

namespace PartyBuilding.Cli;

/// <summary>Produces a report without a browser, for scheduled jobs and checks.</summary>
internal sealed class ReportCommand(PartyBuildingDbContext db, Reports reports, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line.Has("list"))
        {
            await terminal.Output.WriteLineAsync(Known());
            return 0;
        }

        if (line.Words is not [var code])
            return await terminal.MisuseAsync(line, $"请写明一张报表的代号：{Environment.NewLine}{Known()}");
        if (ReportCatalogue.Find(code) is not { } report)
            return await terminal.MisuseAsync(line, $"没有代号为“{code}”的报表。现有的报表：{Environment.NewLine}{Known()}");
        var month = Month.TryParse(line["period"], out var read) ? read : (Month?)null;
        if (month is null && (report.NeedsPeriod || line.Has("period")))
            return await terminal.MisuseAsync(line, "请用 --period 写明统计期，格式 2026-07。");
        if (line["out"] is not { } file)
            return await terminal.MisuseAsync(line, "请用 --out 写明工作簿的文件名。");

        var organisation = line["organisation"] is { } number
            ? await db.Organisations.Where(o => o.Code == number).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync()
            : null;
        if (line.Has("organisation") && organisation is null)
        {
            await terminal.Errors.WriteLineAsync($"没有编号为 {line["organisation"]} 的组织，请核对编号。");
            return 1;
        }

        return await WriteAsync(new ReportRequest(report, month, organisation), file, terminal);
    }

    private async Task<int> WriteAsync(ReportRequest request, string file, Terminal terminal)
    {
        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        Outcome<string>? outcome = null;
        await WholeFile.WriteAsync(file, async output =>
        {
            outcome = await reports.ProduceAsync(request, output, context);
            return outcome.IsOk;
        });
        if (outcome is not { IsOk: true })
            return await terminal.RefuseAsync(outcome!);
        await terminal.Output.WriteLineAsync(file);
        return 0;
    }

    private static string Known() => string.Join(Environment.NewLine, ReportCatalogue.All.Select(r => $"{r.Code,-16} {r.Title}"));
}
