using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Floating;

/// <summary>已找到 and 仍未找到 as workbooks (E3); making one is an event.</summary>
public sealed class SituationWorkbook(PartyBuildingDbContext db, LedgerTransaction ledger, SituationQueries situations, CodeTableStore codes, EventLog events)
{
    /// <param name="output">Written once from start to end.</param>
    /// <returns>Name for the file.</returns>
    public Task<Outcome<string>> WriteAsync(
        SituationList list, Guid? organisation, Stream output, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<string>(
            async no =>
            {
                if (!context.Actor.May(Permission.ExportMembers))
                    return Outcome<string>.Forbidden();
                var unit = await db.Organisations.AsNoTracking().In(context.Scope)
                    .Where(o => organisation == null || o.PublicId == organisation).OrderBy(o => o.Path).FirstOrDefaultAsync(cancel);
                if (unit is null || await situations.StreamAsync(list, organisation, context.Scope, context.Today, cancel) is not { } rows)
                    return Outcome<string>.NotFound();
                var title = list == SituationList.Found ? "失联党员已找到名单" : "失联党员仍未找到名单";
                var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                await RosterWriter.WriteAsync(
                    output, list == SituationList.Found ? "已找到" : "仍未找到", Columns(list, await codes.CurrentAsync(cancel), context.Today), rows,
                    new WorkbookCover(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
                    new WorkbookIdentity("situations", "1", day, unit.Code, unit.Name, context.At), cancel);
                events.Add(context, "situation.exported", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"导出{title}", recordedNo: no);
                return Outcome<string>.Ok($"{unit.Name}{title}{day}.xlsx");
            },
            cancel);

    private static List<RosterColumn<SituationRow>> Columns(SituationList list, CodeTableCatalogue catalogue, DateOnly today)
    {
        List<RosterColumn<SituationRow>> columns =
        [
            RosterColumn<SituationRow>.Text("姓名", 12, r => r.Name),
            RosterColumn<SituationRow>.Text("支部", 32, r => r.Branch),
            RosterColumn<SituationRow>.Date("最后参加组织生活", r => r.LastLifeOn),
            RosterColumn<SituationRow>.Date("最后交纳党费", r => r.LastDuesOn),
            RosterColumn<SituationRow>.Date("失去联系起", r => r.Since),
            RosterColumn<SituationRow>.Date("认定日期", r => r.ConfirmedOn),
            RosterColumn<SituationRow>.Text("原因", 22, r => catalogue.Name(CodeStandards.ContactWhy, r.WhyCode, today)),
        ];
        if (list == SituationList.Found)
        {
            columns.Add(RosterColumn<SituationRow>.Date("找到日期", r => r.EndedOn));
            columns.Add(RosterColumn<SituationRow>.Text("怎样找到", 30, r => r.EndNote));
            columns.Add(RosterColumn<SituationRow>.Text("安置", 18, r => r.Placement is { } p ? FloatingWords.Placements[p] : "还没有安置"));
        }

        columns.Add(RosterColumn<SituationRow>.Key(r => r.Key));
        return columns;
    }
}
