using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>Writes a roll-up table for reading: children, total, and what each number opens.</summary>
public sealed class RollupPages(ReturnLists lists, ExemptionQueries exemptions, RollUpQueries rollUps, OrganisationKeys organisations, CurrentUser user)
{
    public const string MonthlyForm = "std.DZB-1";
    public const string CoverageForm = "std.ZTSHH-1";

    public async Task<IReadOnlyList<ReportEntry>> ReportsAsync(CancellationToken cancel)
    {
        var newest = (await lists.PeriodsAsync(int.MaxValue, cancel)).GroupBy(p => p.FormCode).Select(g => g.First()).ToList();
        return [.. newest.OrderByDescending(p => p.FormCode == MonthlyForm).ThenBy(p => p.FormCode, StringComparer.Ordinal).Select(Entry)];

        static ReportEntry Entry(PeriodSummary period)
        {
            var report = period.FormCode switch { MonthlyForm => "monthly", CoverageForm => "coverage", _ => "rollup" };
            return new ReportEntry(report, $"{period.FormName}汇总", $"最近一期 {period.Span.Title}，按组织逐级汇总", $"/statistics/{report}{period.Query}");
        }
    }

    /// <summary>Null when there is no such period or organisation in the reader's scope.</summary>
    public async Task<RollupPage?> PageAsync(
        string report, string formCode, string? period, Guid? organisation, string? section, string? cell, CancellationToken cancel)
    {
        var found = await lists.PeriodAsync(formCode, Month.TryParse(period, out var asked) ? asked.Value : null, cancel);
        var level = organisation is { } key ? await organisations.FindAsync(key, user.Scope, cancel) : user.Home is { } home ? new OrganisationKey(home.Id, home.PublicId, home.Name, null) : null;
        if (found is null || level is null)
            return null;
        var month = new Month(found.Month);
        if (await rollUps.TableAsync(found.FormCode, month, level.Id, user.Scope, cancel) is not { } table)
            return null;
        var shown = table.Form.Sections.FirstOrDefault(s => s.Key == section)
            ?? table.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == cell)) ?? table.Form.Sections[0];
        // A branch has nobody below it: its own figures are the table.
        var rows = table.Rows.Count == 0 && table.Total.Expected > 0 ? [table.Total] : table.Rows;
        var ids = rows.Select(r => r.OrganisationId).ToList();
        var isCoverage = found.FormCode == CoverageForm;
        var address = $"/statistics/{report}?form={found.FormCode}&period={month}";
        var exempt = await exemptions.CountAsync(found.Id, found.FormCode, found.Month, OrgScope.Of(table.Total.Path), cancel);
        var links = new RollupLinks(
            address, shown.Key, level.PublicId, await organisations.OfAsync(ids, user.Scope, cancel), await lists.KeysAsync(found.Id, ids, user.Scope, cancel),
            user.May(Permission.ViewReturns));
        return new RollupPage
        {
            Title = $"{table.Form.Name}汇总 · {table.Span.Title}",
            Hook = $"rollup-{report}",
            Organisation = level.Name,
            Note = $"应报 {table.Total.Expected}{(exempt == 0 ? "" : $"（另免报 {exempt}）")}，已报 {table.Total.Arrived}" + (table.Total.IsComplete ? "" : "（只汇总已报的）") + "，组织隶属按当期",
            Findings = RollUpFindings.Of(table),
            UpHref = level.ParentKey is { } up ? $"{address}&organisation={up}&section={shown.Key}" : null,
            UpName = level.ParentKey is null ? null : "上一级",
            ExcelHref = !user.May(Permission.ExportStatistics) ? null : $"/exports/{(report == "coverage" ? "coverage" : "rollup")}?form={found.FormCode}&period={month}&organisation={level.PublicId}",
            ArchiveHref = !user.May(Permission.ExportStatistics) ? null : $"/exports/archive?form={found.FormCode}&period={month}&organisation={level.PublicId}",
            Heads = isCoverage ? CoverageCells.Heads : PaperLayout.Heads(shown),
            Rows = [.. rows.Select(row => Row(row, shown, links.Of(row.OrganisationId), isCoverage))],
            Total = Row(table.Total with { Name = "合计" }, shown, links.OfTotal(), isCoverage),
            Sections = [.. table.Form.Sections.Select(s => new SectionTab(s.Title, $"{address}&organisation={level.PublicId}&section={s.Key}", s == shown))],
            Periods = [.. (await lists.PeriodsAsync(int.MaxValue, cancel)).Where(p => p.FormCode == found.FormCode).Select(p => p.Span)],
            Period = month.ToString(),
            Form = found.FormCode,
            OrganisationId = level.PublicId.ToString(),
            Section = shown.Key,
        };
    }

    private static RollupRow Row(RollUpRow row, FormSection section, Func<string[], string?> href, bool isCoverage) => new(
        row.Name, href([]), row.IsComplete ? null : $"{row.Expected - row.Arrived} 份未报",
        isCoverage
            ? CoverageCells.Of(row, href)
            : [.. PaperLayout.Ordered(section).Select(item => new RollupCell(item.Key, Figures.Text(row.Figure(item), item), href(item.Rate is null ? [item.Key] : [.. FormChecker.Parts(item)])))]);
}
