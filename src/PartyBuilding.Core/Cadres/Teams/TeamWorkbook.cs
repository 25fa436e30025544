using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Rosters of teams and the table of strength as workbooks; making one is an event.</summary>
public sealed class TeamWorkbook(TeamQueries teams, StrengthQueries strengths, CodeTableStore codes, ScopeHome home, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> RosterAsync(Guid organisation, DateOnly day, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await teams.RosterAsync(organisation, context.Scope, day, cancel) is not { } roster)
            return Outcome<string>.NotFound();
        var unit = roster.Strength.Organisation;
        ReportWriter.Write(output, [TeamSheets.Roster(roster, await codes.CurrentAsync(cancel))], Cover("领导班子成员名册", unit, day, context), Identity("team-roster", day, unit, organisation, context));
        await audit.RecordAsync(context, "team.exported", new EventSubject(EventSubject.Team, organisation, roster.Strength.Path), $"导出领导班子成员名册，截至 {day:yyyy-MM-dd}", cancel: cancel);
        return Outcome<string>.Ok($"班子成员名册_{unit}_{day:yyyy-MM-dd}.xlsx");
    }

    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> StrengthAsync(DateOnly day, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewCadres))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var rows = await strengths.ListAsync(context.Scope, day, cancel);
        ReportWriter.Write(output, [TeamSheets.Strength(rows, unit.Name, day, await codes.CurrentAsync(cancel))], Cover("职数配备情况表", unit.Name, day, context), Identity("team-strength", day, unit.Name, null, context));
        await audit.RecordAsync(context, "team.exported", new EventSubject(EventSubject.Team, unit.Key, unit.Path), $"导出职数配备情况表，截至 {day:yyyy-MM-dd}", cancel: cancel);
        return Outcome<string>.Ok($"职数配备情况_{unit.Name}_{day:yyyy-MM-dd}.xlsx");
    }

    private static WorkbookCover Cover(string title, string unit, DateOnly day, CommandContext context)
        => new(title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit), new("截至日期", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]);

    private static WorkbookIdentity Identity(string form, DateOnly day, string unit, Guid? key, CommandContext context)
        => new(form, "1", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "", unit, context.At, key);
}
