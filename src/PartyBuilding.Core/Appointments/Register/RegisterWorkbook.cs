using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Appointments.Register;

/// <summary>干部任免登记 as a workbook; making one is an event.</summary>
public sealed class RegisterWorkbook(RegisterQueries register, CodeTableStore codes, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(RegisterQuery query, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!context.Actor.May(Permission.ViewAppointments))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var (rows, catalogue) = (await register.ListAsync(query, context.Scope, cancel), await codes.CurrentAsync(cancel));
        var period = string.Create(CultureInfo.InvariantCulture, $"{query.From:yyyy-MM-dd} 至 {query.To:yyyy-MM-dd}");
        await RosterWriter.WriteAsync(
            output, "任免登记",
            [
                RosterColumn<RegisterRow>.Date("日期", r => r.On), RosterColumn<RegisterRow>.Text("任免", 8, r => r.IsAppointment ? "任" : "免"), RosterColumn<RegisterRow>.Text("姓名", 10, r => r.Name),
                RosterColumn<RegisterRow>.Text("职务", 34, r => r.Post),
                RosterColumn<RegisterRow>.Text("职务层次", 14, r => r.LevelCode is null ? null : catalogue.Name(CodeStandards.CadreLevel, r.LevelCode, context.Today)),
                RosterColumn<RegisterRow>.Text("单位党组织", 34, r => r.Organisation), RosterColumn<RegisterRow>.Text("文号", 22, r => r.Document),
                RosterColumn<RegisterRow>.Text("表决会议", 34, r => r.Meeting ?? "没有登记"), RosterColumn<RegisterRow>.Text("决定日期", 12, r => r.DecidedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ],
            rows.ToAsyncEnumerable(),
            new WorkbookCover("干部任免登记", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("时间", period), new("条数", rows.Count.ToString(CultureInfo.InvariantCulture))]),
            new WorkbookIdentity("appointments", "1", period, unit.Code, unit.Name, context.At), cancel);
        await audit.RecordAsync(context, "appointment.register-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出干部任免登记，{period}", cancel: cancel);
        return Outcome<string>.Ok(string.Create(CultureInfo.InvariantCulture, $"干部任免登记_{unit.Name}_{query.To:yyyyMMdd}.xlsx"));
    }
}
