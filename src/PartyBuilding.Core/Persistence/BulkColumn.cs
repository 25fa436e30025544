using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyBuilding.Core.Persistence;

/// <summary>One column of a bulk write: its name, and how to get the provider's value from a row.</summary>
public sealed class BulkColumn
{
    private readonly IClrPropertyGetter _getter;
    private readonly ValueConverter? _converter;

    /// <exception cref="InvalidOperationException">The column has no CLR property.</exception>
    public BulkColumn(IProperty property, in StoreObjectIdentifier table)
    {
        if (property.IsShadowProperty())
            throw new InvalidOperationException($"{property.DeclaringType.DisplayName()}.{property.Name} has no CLR property to read.");
        _getter = property.GetGetter();
        _converter = property.GetTypeMapping().Converter;
        Name = property.GetColumnName(table) ?? property.Name;
        var type = _converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        StoredAs = type == typeof(DateOnly) ? typeof(DateTime) : type;
    }

    public string Name { get; }

    /// <summary>Type of the column in a table for bulk copy, which knows no <see cref="DateOnly"/>.</summary>
    public Type StoredAs { get; }

    /// <summary>The value to store; <see cref="DBNull"/> for null.</summary>
    public object Read(object row)
    {
        var value = _getter.GetClrValue(row);
        if (_converter is not null) value = _converter.ConvertToProvider(value);
        return value ?? DBNull.Value;
    }

    /// <summary>A table in memory, the form in which bulk copy takes a batch.</summary>
    public static DataTable ToTable<TEntity>(IReadOnlyCollection<TEntity> rows, IReadOnlyList<BulkColumn> columns) where TEntity : class
    {
        var table = new DataTable { MinimumCapacity = rows.Count };
        foreach (var column in columns) table.Columns.Add(column.Name, column.StoredAs);
        var values = new object[columns.Count];
        foreach (var row in rows)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = columns[i].Read(row) is var value && value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value;
            table.Rows.Add(values);
        }

        return table;
    }
}
