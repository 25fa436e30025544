using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>The set of a year as one workbook.</summary>
public sealed class AnnualWorkbook(AnnualSetQuery sets, AuditedWork audit)
{
    /// <param name="output">Seekable.</param>
    /// <returns>A file name; not found while nothing has been opened.</returns>
    public async Task<Outcome<string>> WriteAsync(int year, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Actor.May(Permission.ExportStatistics))
            return Outcome<string>.Forbidden();
        if (await sets.FindAsync(year, context, cancel) is not { } set)
            return Outcome<string>.NotFound();
        var title = $"{set.Span.Title}{set.Title}";
        ReportWriter.Write(
            output, AnnualSheets.Of(set, context),
            new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", set.Unit.Name), new("统计期", set.Span.Title), new("状态", set.IsFrozen ? "已锁定" : "未锁定，仅供核对"), new("数字核对码", set.Mark)]),
            new WorkbookIdentity(
                "annual-set", string.Join(';', set.Tables.Select(t => $"{t.Form.Code}:{t.Form.Version}")), set.Span.ToString(), set.Unit.Code, set.Unit.Name, context.At, set.Tables[0].Period.PublicId));
        await audit.RecordAsync(
            context, AnnualYearQuery.Exported, new EventSubject(EventSubject.Period, set.Tables[0].Period.PublicId, set.Unit.Path), $"导出{title}：{set.Unit.Name}，核对码 {set.Mark}", cancel: cancel);
        return Outcome<string>.Ok($"{title}_{set.Unit.Name}{(set.IsFrozen ? "" : "_未锁定")}.xlsx");
    }
}
