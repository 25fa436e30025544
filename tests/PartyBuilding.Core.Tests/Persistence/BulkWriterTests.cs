using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Persistence;

public sealed class BulkWriterTests : ServiceTest
{
    private const string Standard = "PB-TEST";

    [Fact]
    public async Task A_hundred_thousand_rows_are_written_in_one_transaction()
    {
        (await WriteAsync(Rows(100_000))).ShouldBe(100_000);
        (await Read(db => db.Set<CodeTableEntry>().CountAsync(x => x.Standard == Standard))).ShouldBe(100_000);
    }

    [Fact]
    public async Task Rows_read_back_as_if_the_context_had_saved_them()
    {
        var written = Rows(20).ToList();
        await WriteAsync(written);
        var read = await Read(db => db.Set<CodeTableEntry>().AsNoTracking().Where(x => x.Standard == Standard).OrderBy(x => x.Id).ToListAsync());
        read.Select(Describe).ShouldBe(written.Select(Describe));

        var day = new DateOnly(2008, 5, 1).AddDays(3);
        (await Read(db => db.Set<CodeTableEntry>().CountAsync(x => x.ValidTo == day))).ShouldBe(1);
    }

    [Fact]
    public async Task The_database_makes_the_keys_when_asked()
    {
        await WriteAsync(Rows(3).Select(x => Row(0, x.Code)), keepKeys: false);
        (await Read(db => db.Set<CodeTableEntry>().Where(x => x.Standard == Standard).Select(x => x.Id).Distinct().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Without_a_transaction_nothing_is_written() => await InScope(async services =>
    {
        var writer = services.GetRequiredService<BulkWriter>();
        await Should.ThrowAsync<InvalidOperationException>(() => writer.WriteAsync(Rows(1)));
        (await services.GetRequiredService<PartyBuildingDbContext>().Set<CodeTableEntry>().CountAsync()).ShouldBe(0);
    });

    [Fact]
    public async Task A_transaction_rolled_back_leaves_nothing()
    {
        await InScope(async services =>
        {
            await using var transaction = await services.GetRequiredService<PartyBuildingDbContext>().Database.BeginTransactionAsync();
            await services.GetRequiredService<BulkWriter>().WriteAsync(Rows(100));
            await transaction.RollbackAsync();
        });
        (await Read(db => db.Set<CodeTableEntry>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_breaks_a_constraint_is_refused_by_the_database()
    {
        await Should.ThrowAsync<Exception>(() => WriteAsync([Row(1, "A"), Row(2, "A")]));
        (await Read(db => db.Set<CodeTableEntry>().CountAsync())).ShouldBe(0);
    }

    // The form bulk copy takes: days as date-times, enums as their number, absent values as DBNull.
    [Fact]
    public void A_batch_for_bulk_copy_holds_the_providers_values()
    {
        using var database = new TestDatabase();
        using var db = database.NewContext();
        var entity = db.Model.FindEntityType(typeof(CodeTableEntry))!;
        var columns = entity.GetProperties()
            .Select(p => new BulkColumn(p, StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)).ToArray();
        using var table = BulkColumn.ToTable([Row(7, "A")], columns);
        table.Rows[0]["ValidFrom"].ShouldBe(new DateTime(2008, 5, 1));
        table.Rows[0]["GroupName"].ShouldBe(DBNull.Value);
        table.Rows[0]["Id"].ShouldBe(7);

        var organisation = db.Model.FindEntityType(typeof(Organisation))!;
        var kind = new BulkColumn(
            organisation.FindProperty(nameof(Organisation.Kind))!, StoreObjectIdentifier.Create(organisation, StoreObjectType.Table)!.Value);
        kind.StoredAs.ShouldBe(typeof(byte));
    }

    private Task<int> WriteAsync(IEnumerable<CodeTableEntry> rows, bool keepKeys = true) => InScope(async services =>
    {
        await using var transaction = await services.GetRequiredService<PartyBuildingDbContext>().Database.BeginTransactionAsync();
        var written = await services.GetRequiredService<BulkWriter>().WriteAsync(rows, keepKeys);
        await transaction.CommitAsync();
        return written;
    });

    private static IEnumerable<CodeTableEntry> Rows(int count) => Enumerable.Range(1, count).Select(n => Row(n, $"C{n}"));

    private static CodeTableEntry Row(int id, string code) => new()
    {
        Id = id, Standard = Standard, Code = code, Name = $"名称 {code}", SortOrder = id, ValidFrom = new DateOnly(2008, 5, 1),
        ValidTo = new DateOnly(2008, 5, 1).AddDays(id), Aliases = "甲|乙", GroupName = id % 2 == 0 ? "组" : null, IsLocal = id % 3 == 0,
    };

    private static string Describe(CodeTableEntry x) =>
        $"{x.Id}/{x.Code}/{x.Name}/{x.SortOrder}/{x.ValidFrom:O}/{x.ValidTo:O}/{x.Aliases}/{x.GroupName ?? "-"}/{x.IsLocal}";
}
