using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>Returns in the layout of their form.</summary>
public sealed class LayoutPrints(PartyBuildingDbContext db, LayoutQueries layouts, ReturnPageQuery pages, RollUpQueries rollUps, AuditedWork audit)
{
    /// <summary>One return as it is printed, with the layout put to use.</summary>
    /// <param name="output">Seekable.</param>
    /// <returns>A file name; not found outside the scope.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid returnId, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (await pages.FindAsync(returnId, context.Scope, cancel) is not { } page)
            return Outcome<string>.NotFound();
        var form = await db.Set<UnitReturn>().Where(r => r.PublicId == returnId).Select(r => r.Period!.FormId).SingleAsync(cancel);
        Write(page, await CodeAsync(page, cancel), await layouts.InUseAsync(form, cancel), output, context);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, page.OrganisationPublicId, page.OrganisationPath), $"导出{page.Form.Name}{page.Span.Title}", cancel: cancel);
        return Outcome<string>.Ok($"{page.Form.Name}_{page.OrganisationName}_{page.Span}.xlsx");
    }

    /// <summary>A layout with the figures of the last return that arrived, to be looked at before it is put to use.</summary>
    /// <param name="rollUp">The sheets of the roll-up of that period instead.</param>
    public async Task<Outcome<string>> PreviewAsync(Guid layoutKey, bool rollUp, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!await DistrictDesk.IsDistrictAsync(db, context, cancel) || await layouts.FindAsync(layoutKey, cancel) is not { } layout)
            return Outcome<string>.NotFound();
        var last = await db.Set<UnitReturn>().Where(r => r.Period!.FormId == layout.FormId && r.IsLatest && r.Status >= ReturnStatus.Submitted)
            .OrderByDescending(r => r.Period!.Month).ThenBy(r => r.Id).Select(r => (Guid?)r.PublicId).FirstOrDefaultAsync(cancel);
        if (last is not { } key || await pages.FindAsync(key, context.Scope, cancel) is not { } page)
            return Refuse("这张表还没有上报过，没有以往的数可以预览。");
        var file = (await layouts.OpenAsync(layoutKey, cancel))!;
        if (!rollUp)
            Write(page, await CodeAsync(page, cancel), file, output, context);
        else if (await TableAsync(page, cancel) is not { } table || !LayoutFiller.Write(file.Content, output, Data(table), Identity(page, "", context.At)))
            return Refuse("这个版式没有汇总表。");
        return Outcome<string>.Ok($"预览_{layout.FileName}");
    }

    /// <summary>A roll-up in the layout put to use; without one, or where it has no sheet for a roll-up, as the form's sections stand.</summary>
    internal static void Write(RollUpTable table, ReportedUnit unit, LayoutFile? layout, Stream output, WorkbookCover cover, WorkbookIdentity identity)
    {
        if (layout is null || !LayoutFiller.Write(layout.Content, output, Data(table), identity))
            ReportWriter.Write(output, RollUpSheets.Of(table, unit), cover, identity);
    }

    internal static void Write(ReturnPage page, string unitCode, LayoutFile? layout, Stream output, CommandContext context)
    {
        var identity = Identity(page, unitCode, context.At);
        if (layout is not null && LayoutFiller.Write(layout.Content, output, Data(page), identity))
            return;
        ReportWriter.Write(
            output, [BranchReturnSheet.Of(page)],
            new WorkbookCover(page.Form.Name, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", page.OrganisationName), new("统计期", page.Span.Title)]), identity);
    }

    internal static LayoutData Data(ReturnPage page) => new()
    {
        Form = page.Form,
        Heads = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["表名"] = page.Form.Name, ["单位"] = page.OrganisationName, ["统计期"] = page.Span.Title, ["上期"] = page.Span.Previous.Title,
            ["填报人"] = page.SubmittedBy ?? "", ["审核人"] = page.ReviewedBy ?? "", ["接收人"] = page.AcceptedBy ?? "",
            ["填报日期"] = page.SubmittedAt is { } at ? $"{LocalTime.DateOf(at):yyyy年M月d日}" : "", ["状态"] = page.Status.Title(), ["次数"] = $"第{page.Revision}次",
        },
        Figures = page.Cells.Values.SelectMany(c => new[] { ((LayoutPart.Figure, c.Key), c.Value), ((LayoutPart.Previous, c.Key), c.Previous), ((LayoutPart.Ledger, c.Key), c.Ledger) })
            .ToDictionary(f => f.Item1, f => f.Item2),
        Words = page.Cells.Values.ToDictionary(c => c.Key, c => c.IsOverridden ? $"台账{c.Ledger}；{c.OverrideReason}" : c.Note, StringComparer.Ordinal),
    };

    internal static LayoutData Data(RollUpTable table) => new()
    {
        Form = table.Form, Table = table,
        Heads = new Dictionary<string, string>(StringComparer.Ordinal) { ["表名"] = table.Form.Name, ["单位"] = table.Total.Name, ["统计期"] = table.Span.Title },
    };

    private static WorkbookIdentity Identity(ReturnPage page, string unitCode, DateTime at) => new(
        page.Form.Code, page.Form.Version.ToString(CultureInfo.InvariantCulture), page.Span.ToString(), unitCode, page.OrganisationName, at, page.PublicId);

    private async Task<RollUpTable?> TableAsync(ReturnPage page, CancellationToken cancel)
    {
        var district = await db.Organisations.Where(o => o.ParentId == null).Select(o => new { o.Id, o.Path }).FirstAsync(cancel);
        return await rollUps.TableAsync(page.Form.Code, page.Span.Last, district.Id, Access.OrgScope.Of(district.Path), cancel);
    }

    private Task<string> CodeAsync(ReturnPage page, CancellationToken cancel)
        => db.Organisations.Where(o => o.Id == page.OrganisationId).Select(o => o.Code).SingleAsync(cancel);

    private static Outcome<string> Refuse(string message) => Outcome<string>.Refused(new Finding("LAYOUT", RuleForce.Must, message));
}
