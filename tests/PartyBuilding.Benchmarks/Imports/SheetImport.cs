using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>A sheet on its whole way through the product: sent, checked, decided, checked again and written.</summary>
internal static class SheetImport
{
    /// <param name="rows">Rows that must be new.</param>
    /// <exception cref="InvalidOperationException">They are not.</exception>
    public static async Task RunAsync(District district, string file, ImportKind kind, ImportWay way, int rows)
    {
        var context = District.Department();
        var top = await district.With((PartyBuildingDbContext db) => db.Organisations.Where(o => o.ParentId == null).Select(o => o.PublicId).SingleAsync());
        await using var content = File.OpenRead(file);
        var sent = await district.With((ImportService s) => s.UploadAsync(new UploadSheet(top, "基准测试.xlsx", content, way, kind), context));
        await district.With((ImportRunner r) => r.RunAsync());
        var preview = (await district.With((ImportQueries q) => q.FindAsync(sent.Value, context.Scope)))!;
        await district.With((ImportService s) => s.DecideAsync(new DecideImport(sent.Value, preview.Version, AllOrNothing: false), context));
        await district.With((ImportRunner r) => r.RunAsync());
        var done = (await district.With((ImportQueries q) => q.FindAsync(sent.Value, context.Scope)))!;
        if (done.Row.NewRows != rows)
            throw new InvalidOperationException($"{done.Row.NewRows} new, {done.Row.RejectedRows} rejected: {done.Problem}{done.Faults.FirstOrDefault(f => f.Rejects)?.Reason}");
    }
}
