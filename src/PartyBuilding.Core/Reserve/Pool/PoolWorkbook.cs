using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Whomever a list of the pool shows, as a workbook with chosen columns; it stands in the history of everybody on it.</summary>
public sealed class PoolWorkbook(PoolQueries pool, CodeTableStore codes, ScopeHome home, PoolLooks looks)
{
    /// <param name="columns">Keys of <see cref="PoolColumns"/>; the usual ones when none is known.</param>
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(PoolFilter filter, IReadOnlyList<string> columns, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportReserve))
            return Outcome<string>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<string>.NotFound();
        var people = await pool.ListAsync(filter, context.Scope, cancel);
        var (words, day) = (new RosterWords(await codes.CurrentAsync(cancel), context.Today), context.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        ReportWriter.Write(
            output, [RosterPaper.Of("后备干部名册", unit.Name, RosterPaper.Chosen(PoolColumns.All, columns), people, words)],
            new WorkbookCover("后备干部名册", $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("单位", unit.Name), new("日期", day)]),
            new WorkbookIdentity("reserve-roster", "1", day, unit.Code, unit.Name, context.At));
        await looks.ExportedAsync(people, context, cancel);
        return Outcome<string>.Ok($"后备干部名册_{unit.Name}_{day}.xlsx");
    }
}
