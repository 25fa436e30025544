using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Writes many new rows past the change tracker, in the running transaction: one prepared command on SQLite, bulk copy
/// on SQL Server. For seeding, imports and opening a period (docs/adr/0013).
/// </summary>
/// <remarks>
/// Table, columns and conversions come from the model. Nothing is tracked, no interceptor sees the rows and no version is
/// stamped: the caller records what it did as one event plus a row a record. Write parents before children.
/// </remarks>
public sealed class BulkWriter(PartyBuildingDbContext db)
{
    private const int BatchRows = 10_000;

    /// <param name="rows">Read once, as they are written; they may come from an iterator.</param>
    /// <param name="keepKeys">
    /// True (default): integer keys are written as given, since children need to know them. False: the database makes them.
    /// </param>
    /// <param name="cancel">Stops between rows; the transaction is the caller's to roll back.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="InvalidOperationException">No transaction is running, or the entity has columns without a CLR property.</exception>
    public async Task<int> WriteAsync<TEntity>(IEnumerable<TEntity> rows, bool keepKeys = true, CancellationToken cancel = default)
        where TEntity : class
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("A bulk write needs a running transaction.");
        var entity = db.Model.FindEntityType(typeof(TEntity))
            ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is not in the model.");
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var columns = entity.GetProperties()
            .Where(p => keepKeys || !(p.IsPrimaryKey() && p.ValueGenerated == ValueGenerated.OnAdd))
            .Select(p => new BulkColumn(p, table))
            .ToArray();
        return db.Database.IsSqlServer()
            ? await CopyAsync(rows, columns, entity, (SqlTransaction)transaction, keepKeys, cancel)
            : await InsertAsync(rows, columns, entity, transaction, cancel);
    }

    private async Task<int> InsertAsync<TEntity>(
        IEnumerable<TEntity> rows, BulkColumn[] columns, IEntityType entity, DbTransaction transaction, CancellationToken cancel)
        where TEntity : class
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema())} "
            + $"({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        foreach (var i in Enumerable.Range(0, columns.Length))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync(cancel);
        var written = 0;
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            for (var i = 0; i < columns.Length; i++) command.Parameters[i].Value = columns[i].Read(row);

            // Synchronous on purpose: SQLite has no asynchronous work, and a task a row costs more than the insert.
            command.ExecuteNonQuery();
            written++;
        }

        return written;
    }

    private static async Task<int> CopyAsync<TEntity>(
        IEnumerable<TEntity> rows, BulkColumn[] columns, IEntityType entity, SqlTransaction transaction, bool keepKeys, CancellationToken cancel)
        where TEntity : class
    {
        // Constraints are checked, or the server would no longer trust them and plan worse.
        var options = SqlBulkCopyOptions.CheckConstraints | (keepKeys ? SqlBulkCopyOptions.KeepIdentity : SqlBulkCopyOptions.Default);
        using var copy = new SqlBulkCopy(transaction.Connection, options, transaction);
        copy.DestinationTableName = $"[{entity.GetTableName()}]";
        copy.BulkCopyTimeout = 0;
        foreach (var column in columns) copy.ColumnMappings.Add(column.Name, column.Name);

        var written = 0;
        foreach (var batch in rows.Chunk(BatchRows))
        {
            using var table = BulkColumn.ToTable(batch, columns);
            await copy.WriteToServerAsync(table, cancel);
            written += batch.Length;
        }

        return written;
    }
}
