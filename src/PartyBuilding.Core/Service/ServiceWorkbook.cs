using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Service;

/// <summary>A register of a year as a workbook; making one is an event.</summary>
public sealed class ServiceWorkbook(PartyBuildingDbContext db, LedgerTransaction ledger, ServiceQueries queries, EventLog events)
{
    public Task<Outcome<string>> WriteAsync(ServiceKind kind, int year, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                if (await db.Organisations.AsNoTracking().In(context.Scope).OrderBy(o => o.Path).FirstOrDefaultAsync(cancel) is not { } unit)
                    return Outcome<string>.NotFound();
                var title = $"{year}年{ServiceWords.Kinds[kind]}登记表";
                var rows = await queries.AllAsync(kind, year, context.Scope, context.Today, cancel);
                var sheet = new ReportSheet
                {
                    Name = ServiceWords.Kinds[kind], Title = title, LineLeft = $"单位：{unit.Name}",
                    Columns = [new(28, true), new(12), new(12, true), new(40, true), new(30, true), new(12), new(30, true)], Landscape = true,
                    Header = [[new("支部"), new("日期"), new("党员"), new("内容"), new("情况"), new("办结"), new("结果")]],
                    Rows = [.. rows.Select(r => new ReportRow(
                        [ReportCell.Text(r.Branch), ReportCell.Date(r.On), ReportCell.Text(r.Who), ReportCell.Text(r.What), ReportCell.Text(r.Detail), ReportCell.Date(r.Done), ReportCell.Text(r.Result)]))],
                };
                var period = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
                ReportWriter.Write(
                    output, [sheet], new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name)]),
                    new WorkbookIdentity("service", "1", period, unit.Code, unit.Name, context.At));
                events.Add(context, "service.exported", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"导出{title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{title}.xlsx");
            },
            cancel);
}
