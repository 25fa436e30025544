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
            foreach (var known in ReportCatalogue.All)
                await terminal.Output.WriteLineAsync($"{known.Code,-16} {known.Title}");
            return 0;
        }

        var month = Month.TryParse(line["period"], out var read) ? read : (Month?)null;
        if (line.Words is not [var code] || ReportCatalogue.Find(code) is not { } report || line["out"] is not { } file
            || (month is null && (report.NeedsPeriod || line.Has("period"))))
        {
            await terminal.Errors.WriteLineAsync(Commands.Usage);
            return 2;
        }

        if (line["organisation"] is { } number && await OrganisationAsync(number) is null)
        {
            await terminal.Errors.WriteLineAsync($"There is no organisation with the code {number}.");
            return 1;
        }

        var organisation = line["organisation"] is { } given ? await OrganisationAsync(given) : null;
        return await WriteAsync(new ReportRequest(report, month, organisation), file, terminal);
    }

    private Task<Guid?> OrganisationAsync(string code)
        => db.Organisations.Where(o => o.Code == code).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync();

    /// <summary>Written beside the target and moved over it, so that a failed run leaves no half workbook.</summary>
    private async Task<int> WriteAsync(ReportRequest request, string file, Terminal terminal)
    {
        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        var part = file + ".part";
        Outcome<string> outcome;
        await using (var output = new FileStream(part, FileMode.Create, FileAccess.ReadWrite))
            outcome = await reports.ProduceAsync(request, output, context);
        if (!outcome.IsOk)
        {
            File.Delete(part);
            return await terminal.RefuseAsync(outcome);
        }

        File.Move(part, file, overwrite: true);
        await terminal.Output.WriteLineAsync(file);
        return 0;
    }
}
