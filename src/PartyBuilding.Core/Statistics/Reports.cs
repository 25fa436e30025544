using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics.Layouts;

namespace PartyBuilding.Core.Statistics;

/// <summary>Produces reports as workbooks, for pages and for the command line alike. Each one produced is an event.</summary>
public sealed class Reports(
    PartyBuildingDbContext db, RollUpQueries rollUps, ReturnLists returns, ReturnPageQuery pages, ChaseList chase, MemberQueries members, CodeTableStore codes,
    MedalReport medals, OrganisationRosters rosters, LayoutQueries layouts, AuditedWork audit)
{
    /// <param name="output">Seekable; gets the workbook.</param>
    /// <returns>A file name, or why there is no report.</returns>
    public async Task<Outcome<string>> ProduceAsync(ReportRequest request, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!ReportCatalogue.All.Contains(request.Report))
            return Refuse($"没有代号为“{request.Report.Code}”的报表。现有：{string.Join("、", ReportCatalogue.All.Select(r => $"{r.Code}（{r.Title}）"))}。");
        if (!context.Actor.May(request.Report.Permission))
            return Outcome<string>.Forbidden();
        if (await UnitAsync(request.Organisation, context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        if (request.Report.NeedsPeriod && request.Month is null)
            return Refuse("这张报表需要指定统计期。");

        var written = request.Report == ReportCatalogue.MemberRoster ? await RosterAsync(request, unit, output, context, cancel)
            : request.Report == ReportCatalogue.MedalList
                ? await medals.WriteAsync(request.Year ?? context.Today.Year, unit, output, Cover(request, unit, context), Identity(request, unit, context), cancel)
            : request.Report == ReportCatalogue.OrganisationRoster
                ? await RosterAsync(request, unit, OrganisationRosters.OrganisationColumns, rosters.OrganisationsAsync(OrgScope.Of(unit.Path), context.Scope, cancel), output, context, cancel)
            : request.Report == ReportCatalogue.CommitteeRoster
                ? await RosterAsync(request, unit, OrganisationRosters.CommitteeColumns, rosters.CommitteesAsync(OrgScope.Of(unit.Path), cancel), output, context, cancel)
            : request.Report == ReportCatalogue.MonthlyRollUp || request.Report == ReportCatalogue.RollUp ? await RollUpAsync(request, unit, output, context, cancel)
            : await ContentAsync(request, unit, context, cancel) is { } content && Write(request, unit, content, output, context);
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

    private async Task<ReportContent?> ContentAsync(ReportRequest request, ReportedUnit unit, CommandContext context, CancellationToken cancel)
    {
        var month = request.Month!.Value;
        var scope = OrgScope.Of(unit.Path);
        if (request.Report == ReportCatalogue.ChaseList)
            return await chase.OfAsync(month, unit, scope, context.Scope, context.Today, cancel) is { } owed ? new ReportContent(owed) : null;
        if (request.Report == ReportCatalogue.Coverage)
            return await rollUps.TableAsync("std.ZTSHH-1", month, unit.Id, scope, cancel) is { } coverage
                ? new ReportContent([CoverageSheet.Of(coverage, unit)], coverage.Form.Version)
                : null;
        if (request.Report != ReportCatalogue.BranchReturn)
            throw new InvalidOperationException($"报表 {request.Report.Code} 没有内容。");
        return await returns.KeyAsync("std.DZB-1", unit.Id, month, scope, cancel) is { } id && await pages.FindAsync(id, scope, cancel) is { } page
            ? new ReportContent([BranchReturnSheet.Of(page)], page.Form.Version, page.PublicId)
            : null;
    }

    private async Task<bool> RollUpAsync(ReportRequest request, ReportedUnit unit, Stream output, CommandContext context, CancellationToken cancel)
    {
        if (await rollUps.TableAsync(request.Form ?? "std.DZB-1", request.Month!.Value, unit.Id, OrgScope.Of(unit.Path), cancel) is not { } table)
            return false;
        LayoutPrints.Write(
            table, unit, await layouts.InUseAsync(table.Form, cancel), output, Cover(request, unit, context), Identity(request, unit, context, table.Form.Version));
        return true;
    }

    private async Task<bool> RosterAsync(ReportRequest request, ReportedUnit unit, Stream output, CommandContext context, CancellationToken cancel)
    {
        var filter = request.Members ?? new MemberFilter { Organisation = unit.PublicId };
        if (await members.StreamAsync(filter, context.Scope, cancel) is not { } rows)
            return false;
        var chosen = MemberFilterWords.Of(filter, await codes.CurrentAsync(cancel), context.Today);
        await RosterWriter.WriteAsync(
            output, "党员花名册", MemberRosterColumns.All(context.Today), rows,
            Cover(request, unit, context, new KeyValuePair<string, string>("筛选条件", chosen)), Identity(request, unit, context), cancel);
        return true;
    }

    private static async Task<bool> RosterAsync<T>(
        ReportRequest request, ReportedUnit unit, IReadOnlyList<RosterColumn<T>> columns, IAsyncEnumerable<T> rows, Stream output, CommandContext context, CancellationToken cancel)
    {
        await RosterWriter.WriteAsync(output, request.Report.Title, columns, rows, Cover(request, unit, context), Identity(request, unit, context), cancel);
        return true;
    }

    private static bool Write(ReportRequest request, ReportedUnit unit, ReportContent content, Stream output, CommandContext context)
    {
        ReportWriter.Write(output, content.Sheets, Cover(request, unit, context), Identity(request, unit, context, content.FormVersion, content.RecordKey));
        return true;
    }

    private static WorkbookCover Cover(
        ReportRequest request, ReportedUnit unit, CommandContext context, params IReadOnlyList<KeyValuePair<string, string>> more) => new(
        request.Report.Title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
        [new("单位", unit.Name), new("统计期", request.Month?.Title ?? $"{context.Today:yyyy年M月d日}"), .. more]);

    private static WorkbookIdentity Identity(
        ReportRequest request, ReportedUnit unit, CommandContext context, int formVersion = 1, Guid? record = null) => new(
        request.Report.Code, formVersion.ToString(CultureInfo.InvariantCulture),
        request.Month?.ToString() ?? context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        unit.Code, unit.Name, context.At, record);

    private static Outcome<string> Refuse(string message) => Outcome<string>.Refused(new Finding("REPORT", RuleForce.Must, message));
}
