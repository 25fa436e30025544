using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>Produces reports as workbooks, for pages and for the command line alike. Each one produced is an event.</summary>
public sealed class Reports(
    PartyBuildingDbContext db, RollUpQueries rollUps, ReturnLists returns, ReturnPageQuery pages, MemberQueries members, AuditedWork audit)
{
    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name, or why there is no report.</returns>
    public async Task<Outcome<string>> ProduceAsync(ReportRequest request, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(request.Report.Permission))
            return Outcome<string>.Forbidden();
        if (await UnitAsync(request.Organisation, context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        if (request.Report.NeedsPeriod && request.Month is null)
            return Refuse("这张报表需要指定统计期。");

        var written = request.Report == ReportCatalogue.MemberRoster
            ? await RosterAsync(request, unit, output, context, cancel)
            : await SheetsAsync(request, unit, cancel) is { } sheets && Write(request, unit, sheets, output, context);
        if (!written)
            return Refuse($"{unit.Name}在{request.Month?.Title}没有这张报表的数据。");
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path),
            $"导出{request.Report.Title}{request.Month?.Title}");
        return Outcome<string>.Ok($"{request.Report.Title}_{unit.Name}{(request.Month is { } m ? "_" + m : "")}.xlsx");
    }

    /// <summary>The organisation asked for, or the top of the scope.</summary>
    private async Task<ReportedUnit?> UnitAsync(Guid? organisation, OrgScope scope, CancellationToken cancel)
        => await db.Organisations.In(scope)
            .Where(o => organisation == null || o.PublicId == organisation)
            .OrderBy(o => o.Path.Length).ThenBy(o => o.Path)
            .Select(o => new ReportedUnit(o.Id, o.PublicId, o.Code, o.Name, o.Path))
            .FirstOrDefaultAsync(cancel);

    private async Task<IReadOnlyList<ReportSheet>?> SheetsAsync(ReportRequest request, ReportedUnit unit, CancellationToken cancel)
    {
        var month = request.Month!.Value;
        var scope = OrgScope.Of(unit.Path);
        if (request.Report == ReportCatalogue.Coverage)
            return await rollUps.TableAsync("std.ZTSHH-1", month, unit.Id, scope, cancel) is { } coverage ? [CoverageSheet.Of(coverage, unit)] : null;
        if (request.Report == ReportCatalogue.MonthlyRollUp)
            return await rollUps.TableAsync("std.DZB-1", month, unit.Id, scope, cancel) is { } table ? RollUpSheets.Of(table, unit) : null;
        return await returns.KeyAsync("std.DZB-1", unit.Id, month, scope, cancel) is { } id && await pages.FindAsync(id, scope, cancel) is { } page ? [BranchReturnSheet.Of(page)] : null;
    }

    private async Task<bool> RosterAsync(ReportRequest request, ReportedUnit unit, Stream output, CommandContext context, CancellationToken cancel)
    {
        var filter = request.Members ?? new MemberFilter { Organisation = unit.PublicId };
        if (await members.StreamAsync(filter, context.Scope, cancel) is not { } rows)
            return false;
        await RosterWriter.WriteAsync(
            output, "党员花名册", MemberRosterColumns.All(context.Today), rows,
            Cover(request, unit, context), Identity(request, unit, context), cancel);
        return true;
    }

    private static bool Write(ReportRequest request, ReportedUnit unit, IReadOnlyList<ReportSheet> sheets, Stream output, CommandContext context)
    {
        ReportWriter.Write(output, sheets, Cover(request, unit, context), Identity(request, unit, context));
        return true;
    }

    private static WorkbookCover Cover(ReportRequest request, ReportedUnit unit, CommandContext context) => new(
        request.Report.Title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
        [new("单位", unit.Name), new("统计期", request.Month?.Title ?? $"{context.Today:yyyy年M月d日}")]);

    private static WorkbookIdentity Identity(ReportRequest request, ReportedUnit unit, CommandContext context) => new(
        request.Report.Code, "1", request.Month?.ToString() ?? context.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        unit.Code, unit.Name, context.At);

    private static Outcome<string> Refuse(string message) => Outcome<string>.Refused(new Finding("REPORT", RuleForce.Must, message));
}
