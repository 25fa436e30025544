using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>Whomever a list of cadres shows, as a workbook with the columns that were chosen; making one is an event.</summary>
public sealed class CadreRosterWorkbook(RosterReader rosters, CodeTableStore codes, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(ExportRoster input, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!context.Actor.May(Permission.ExportCadres))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var people = await rosters.FoundAsync(input.Filter, context.Scope, cancel);
        var (words, day) = (new RosterWords(await codes.CurrentAsync(cancel), context.Today), context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReportWriter.Write(
            output, [RosterPaper.Of("干部名册", unit.Name, RosterPaper.Chosen(CadreColumns.All, input.Columns), people, words)],
            new WorkbookCover("干部名册", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
            new WorkbookIdentity("cadre-roster", "1", day, unit.Code, unit.Name, context.At));
        await audit.RecordAsync(context, "cadre.roster-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出干部名册 {people.Count} 名，{day}", cancel: cancel);
        return Outcome<string>.Ok($"干部名册_{unit.Name}_{day}.xlsx");
    }
}
