using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>任期推演 as a workbook; making one is an event.</summary>
public sealed class TenureWorkbook(TenureQueries tenure, CodeTableStore codes, ScopeHome home, AuditedWork audit)
{
    /// <param name="until">Last day of the projection.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(DateOnly until, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var (board, catalogue) = (await tenure.ReadAsync(context.Scope, context.Today, cancel), await codes.CurrentAsync(cancel));
        var day = context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await RosterWriter.WriteAsync(
            output, "任期推演",
            [
                RosterColumn<PostDue>.Date("日期", d => d.On), RosterColumn<PostDue>.Text("类别", 10, d => d.Kind.Title()), RosterColumn<PostDue>.Text("姓名", 10, d => d.Name),
                RosterColumn<PostDue>.Text("职务", 30, d => d.Post), RosterColumn<PostDue>.Text("职务层次", 14, d => d.LevelCode is null ? null : catalogue.Name(CodeStandards.CadreLevel, d.LevelCode, context.Today)),
                RosterColumn<PostDue>.Text("班子成员", 10, d => d.IsInTeam ? "是" : null), RosterColumn<PostDue>.Text("单位党组织", 34, d => d.Organisation), RosterColumn<PostDue>.Text("事项", 44, d => d.Words),
                RosterColumn<PostDue>.Text("说明", 40, d => d.Note), RosterColumn<PostDue>.Text("依据", 44, d => d.Source),
            ],
            board.Dues.Where(d => d.On <= until).ToAsyncEnumerable(),
            new WorkbookCover("任期推演", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("推演日期", day), new("推演到", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]),
            new WorkbookIdentity("cadre-tenure", "1", day, unit.Code, unit.Name, context.At), cancel);
        await audit.RecordAsync(context, "cadre.tenure-exported", new EventSubject(EventSubject.Organisation, unit.Key, unit.Path), $"导出任期推演，{day}", cancel: cancel);
        return Outcome<string>.Ok($"任期推演_{unit.Name}_{day}.xlsx");
    }
}
