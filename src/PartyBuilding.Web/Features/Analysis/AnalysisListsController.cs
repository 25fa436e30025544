using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>What is behind a cell, and the table or a cell as a workbook.</summary>
[Route("statistics/analysis")]
[Allow(Permission.ViewStatistics)]
public sealed class AnalysisListsController(
    AnalysisPages pages, CellLists cells, QueryRunner runner, QueryExport people, CrossTabWorkbook workbook, SavedAnalyses saved, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The members of a cell, a row, a column or all.</summary>
    [HttpGet("people")]
    [Allow(Permission.ViewMembers)]
    public async Task<IActionResult> People([FromQuery] AnalysisForm form, string? r, string? c, int page = 1, CancellationToken cancel = default)
    {
        var found = await MembersAsync(form, r, c, cancel);
        return found.Value is { } read
            ? View(new CellPeoplePage(form, r, c, read, await runner.PageAsync(read, page, cancel), user.May(Permission.ExportMembers)))
            : Refused(found, form);
    }

    [HttpGet("people/export")]
    [Allow(Permission.ViewMembers)]
    [Allow(Permission.ExportMembers)]
    public async Task<IActionResult> ExportPeople([FromQuery] AnalysisForm form, string? r, string? c, CancellationToken cancel)
    {
        var found = await MembersAsync(form, r, c, cancel);
        return found.Value is { } read
            ? await FileAsync(QueryExport.Report, output => people.WriteAsync(read, QueryPopulation.OnBooks, output, user.Command(), cancel), form)
            : Refused(found, form);
    }

    [HttpGet("organisations")]
    [Allow(Permission.ViewOrganisations)]
    public async Task<IActionResult> Organisations([FromQuery] AnalysisForm form, string? r, string? c, int page = 1, CancellationToken cancel = default)
    {
        var read = await pages.ReadAsync(form, cancel);
        var found = read.Value is { } query ? await cells.OrganisationsAsync(query, r, c, page, user.Scope, cancel) : Outcome<OrganisationCell>.From(read);
        return found.Value is { } cell ? View(new CellOrganisationsPage(form, cell)) : Refused(found, form);
    }

    /// <summary>The table as a workbook.</summary>
    [HttpGet("export")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Export([FromQuery] AnalysisForm form, CancellationToken cancel)
    {
        var read = await pages.ReadAsync(form, cancel);
        if (read.Value is not { } query)
            return Refused(read, form);
        var record = form.Saved is { } key ? await saved.FindAsync(key, user.Actor, user.Scope, cancel) : null;
        var targets = record is not null && record.Query.Row == query.Row ? record.Query.Targets : [];
        return await FileAsync(CrossTabWorkbook.Report, output => workbook.WriteAsync(query with { Targets = targets }, record?.Name, output, user.Command(), cancel), form);
    }

    private async Task<Outcome<ReadQuery>> MembersAsync(AnalysisForm form, string? r, string? c, CancellationToken cancel)
    {
        var read = await pages.ReadAsync(form, cancel);
        return read.Value is { } query ? await cells.MembersAsync(query, r, c, user.Scope, cancel) : Outcome<ReadQuery>.From(read);
    }

    // What cannot be asked is said where it is asked.
    private IActionResult Refused(Outcome outcome, AnalysisForm form)
        => outcome.Kind == OutcomeKind.Refused ? Redirect(form.Address("/statistics/analysis/table")) : this.Answer(outcome, NotFound, NotFound);

    private async Task<IActionResult> FileAsync(string report, Func<Stream, Task<Outcome<string>>> write, AnalysisForm form)
    {
        // A file, since a workbook is finished only at its end and a refusal must still answer as one.
        var content = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        var written = await write(content);
        if (written.IsOk)
        {
            meter.Exported(report);
            content.Position = 0;
            return File(content, Workbook, written.Value!);
        }

        await content.DisposeAsync();
        return Refused(written, form);
    }
}
