using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;
using Shouldly;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>What the tests of the kinds of sheet share: upload and check, decide and write.</summary>
public abstract class ImportTest : ServiceTest
{
    protected static Dictionary<string, object?> Row(params (string Field, object? Value)[] cells)
        => cells.ToDictionary(c => c.Field, c => c.Value, StringComparer.Ordinal);

    /// <summary>Uploads and checks; the kind is told by the heads.</summary>
    protected async Task<ImportRecord> CheckAsync(
        ImportKind kind, Organisation top, IReadOnlyList<Dictionary<string, object?>> rows, ImportWay way = ImportWay.Opening)
    {
        using var file = SheetBuilder.Workbook(kind, rows);
        return await CheckAsync(file, top, way);
    }

    protected async Task<ImportRecord> CheckAsync(Stream file, Organisation top, ImportWay way = ImportWay.Opening)
    {
        var outcome = await With((ImportService s) => s.UploadAsync(new UploadSheet(top.PublicId, "表.xlsx", file, way), Department()));
        outcome.IsOk.ShouldBeTrue(string.Join('；', outcome.Findings.Select(f => f.Message)));
        await With((ImportRunner r) => r.RunAsync());
        return await FindAsync(outcome.Value);
    }

    /// <summary>Decides and writes.</summary>
    protected async Task<ImportRecord> WriteAsync(ImportRecord record, bool allOrNothing = true, bool? every = null, Dictionary<long, bool>? choices = null)
    {
        var outcome = await With((ImportService s) => s.DecideAsync(new DecideImport(record.Row.Key, record.Version, allOrNothing, choices, every), Department()));
        outcome.IsOk.ShouldBeTrue(string.Join('；', outcome.Findings.Select(f => f.Message)));
        await With((ImportRunner r) => r.RunAsync());
        return await FindAsync(record.Row.Key);
    }

    protected async Task<IReadOnlyList<string>> UndoAsync(ImportRecord record)
        => [.. (await With((ImportUndo s) => s.UndoAsync(record.Row.Key, record.Version, Department("传错了文件")))).Findings.Select(f => f.RuleCode)];

    protected async Task<ImportRecord> FindAsync(Guid key) => (await With((ImportQueries q) => q.FindAsync(key, Department().Scope)))!;

    protected static string Told(ImportRecord record)
        => string.Join('\n', record.Faults.Select(f => $"{f.Row} {f.Field} {f.Code} {f.Reason}")) + record.Problem;
}
