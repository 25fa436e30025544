using PartyBuilding.Core.Documents;
using System.Globalization;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics.Layouts;

namespace PartyBuilding.Core.Statistics.Archives;

/// <summary>
/// 整期归档: everything of one period of one form in one zip, for a district or one of its bodies: a workbook for each return
/// that has arrived, the roll-up, the findings of the checks, the restatement and an index.
/// </summary>
public sealed class PeriodArchive(
    PartyBuildingDbContext db, ArchivePages pages, RollUpQueries rollUps, PeriodChecks checks, RestatementQuery restatements, LayoutQueries layouts, AuditedWork audit)
{
    /// <param name="organisation">Null for the top of the scope.</param>
    /// <param name="output">Written from front to back.</param>
    /// <returns>A file name; not found outside the scope.</returns>
    public async Task<Outcome<string>> WriteAsync(PeriodSummary period, Guid? organisation, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!context.Actor.May(Permission.ExportStatistics))
            return Outcome<string>.Forbidden();
        var unit = await db.Organisations.In(context.Scope).Where(o => organisation == null || o.PublicId == organisation).OrderBy(o => o.Path.Length).ThenBy(o => o.Path)
            .Select(o => new ReportedUnit(o.Id, o.PublicId, o.Code, o.Name, o.Path)).FirstOrDefaultAsync(cancel);
        if (unit is null)
            return Outcome<string>.NotFound();
        var scope = OrgScope.Of(unit.Path);
        var names = new ArchiveNames();
        await using (var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel))
        using (var entries = new ArchiveEntries(zip, context.At))
        {
            var lines = await pages.WriteAsync(period, unit, names, entries, context, cancel);
            if (await rollUps.TableAsync(period.FormCode, new Month(period.Month), unit.Id, scope, cancel) is { } table)
            {
                var layout = await layouts.InUseAsync(table.Form, cancel);
                await FileAsync("汇总表", file => LayoutPrints.Write(table, unit, layout, file, Cover("汇总表", period, unit, context), Identity(period, unit, context)));
            }

            var findings = await checks.RunAsync(period, scope, cancel);
            await AddAsync("校核情况", CheckWorkbook.Sheets(findings, $"{period.FormName}{period.Span.Title}校核情况", unit.Name));
            await AddAsync("更正对照表", [ArchiveSheets.Restated(period, unit.Name, await restatements.OfPeriodAsync(period.PublicId, scope, cancel))]);
            await AddAsync("索引", [ArchiveSheets.Index(period, unit.Name, lines)]);

            Task AddAsync(string title, IReadOnlyList<ReportSheet> sheets)
                => FileAsync(title, file => ReportWriter.Write(file, sheets, Cover(title, period, unit, context), Identity(period, unit, context)));

            async Task FileAsync(string title, Action<Stream> write) => await entries.AddAsync(names.Take("", $"{title}_{period.Span}", ".xlsx"), write, cancel);
        }

        await audit.RecordAsync(
            context, "period.archived", new EventSubject(EventSubject.Period, period.PublicId, unit.Path), $"导出{period.FormName}{period.Span.Title}整期归档（{unit.Name}）", cancel: cancel);
        return Outcome<string>.Ok($"{ArchiveNames.Safe($"{period.FormName}_{unit.Name}_{period.Span}")}_归档.zip");
    }

    private static WorkbookCover Cover(string title, PeriodSummary period, ReportedUnit unit, CommandContext context) => new(
        $"{period.FormName}{title}", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("统计期", period.Span.Title)]);

    private static WorkbookIdentity Identity(PeriodSummary period, ReportedUnit unit, CommandContext context) => new(
        period.FormCode, period.FormVersion.ToString(CultureInfo.InvariantCulture), period.Span.ToString(), unit.Code, unit.Name, context.At);
}
