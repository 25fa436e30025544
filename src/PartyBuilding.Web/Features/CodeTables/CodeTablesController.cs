using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.CodeTables;

/// <summary>The code tables and their entries, for everybody who reads the rules.</summary>
[Route("code-tables")]
[Allow(Permission.ViewRules)]
public sealed class CodeTablesController(CodeTableQueries queries, EventQueries events, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var tables = new List<(CodeTableInfo Table, int Entries)>();
        foreach (var table in CodeTableCatalogue.Tables)
            tables.Add((table, await queries.CountAsync(table.Standard, clock.Today(), cancel)));
        return View(tables);
    }

    [HttpGet("{table}")]
    public async Task<IActionResult> Show(string table, CancellationToken cancel)
    {
        if (CodeTableCatalogue.Tables.FirstOrDefault(t => t.Slug == table) is not { } info)
            return NotFound();
        var history = await events.SettingHistoryAsync(CodeTableSettings.Key(info.Standard), cancel);
        return View(new CodeTablePage(
            info, await queries.EntriesAsync(info.Standard, cancel), history, clock.Today(), info.IsOpen && user.May(Permission.ManageCodes)));
    }
}
