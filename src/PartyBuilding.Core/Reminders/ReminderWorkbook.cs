using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Reminders;

/// <summary>The weekly digest as a workbook.</summary>
public sealed class ReminderWorkbook(ReminderQueries reminders, AuditedWork audit)
{
    /// <param name="place">Name of the reader's organisation, for the cover.</param>
    /// <param name="output">Written once.</param>
    /// <param name="context">Who exports, in which scope.</param>
    /// <param name="cancel">Stops between rows.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(string place, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportMembers))
            return Outcome<string>.Forbidden();
        var rows = await reminders.ListAsync(context.Actor, context.Scope, context.Today, cancel);
        await RosterWriter.WriteAsync(
            output, "提醒",
            [
                RosterColumn<Reminder>.Text("类别", 14, r => ReminderWords.Kind(r.Kind)), RosterColumn<Reminder>.Date("期限", r => r.Due),
                RosterColumn<Reminder>.Text("逾期", 8, r => r.IsLate ? "逾期" : null), RosterColumn<Reminder>.Text("对象", 30, r => r.Subject),
                RosterColumn<Reminder>.Text("单位", 36, r => r.Where), RosterColumn<Reminder>.Text("事项", 50, r => r.Text),
            ],
            rows.ToAsyncEnumerable(),
            new WorkbookCover("每周提醒", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", place), new("日期", $"{context.Today:yyyy年M月d日}")]),
            new WorkbookIdentity("reminders", "1", context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "", place, context.At, null), cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.System, Guid.Empty, context.Scope.Top), "导出每周提醒", cancel: cancel);
        return Outcome<string>.Ok($"提醒_{place}_{context.Today:yyyy-MM-dd}.xlsx");
    }
}
