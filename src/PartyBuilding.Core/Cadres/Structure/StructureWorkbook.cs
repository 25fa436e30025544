using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Structure;

/// <summary>The structure report as a workbook, a sheet a dimension; making one is an event.</summary>
public sealed class StructureWorkbook(CadreStructure structure, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(StructureQuery query, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await structure.ReadAsync(query, context.Scope, cancel) is not { } report || await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var day = report.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        ReportWriter.Write(
            output, [.. report.Tables.Select(t => CrossTabSheet.Of(t, $"{report.Words}{t.Title}结构") with { Name = t.Row.Name })],
            new WorkbookCover("干部结构分析", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("统计范围", report.Words), new("截至日期", day)]),
            new WorkbookIdentity("cadre-structure", "1", day, unit.Code, unit.Name, context.At));
        await audit.RecordAsync(
            context, "cadre.structure-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出干部结构：{report.Words}，截至 {day}", cancel: cancel);
        return Outcome<string>.Ok($"干部结构_{report.Place}_{day}.xlsx");
    }
}
