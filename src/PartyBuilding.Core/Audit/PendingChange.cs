using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PartyBuilding.Core.Audit;

/// <summary>An entity about to be saved: the values before are taken now, those after (with keys the database makes) once it is.</summary>
internal sealed class PendingChange
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly EntityEntry _entry;
    private readonly ChangeOperation _operation;
    private readonly List<(IProperty Property, object? Before)> _columns;

    private PendingChange(EntityEntry entry, ChangeOperation operation, List<(IProperty, object?)> columns)
        => (_entry, _operation, _columns) = (entry, operation, columns);

    /// <summary>Null when nothing worth showing has changed.</summary>
    public static PendingChange? Of(EntityEntry entry)
    {
        var operation = entry.State switch
        {
            EntityState.Added => ChangeOperation.Added,
            EntityState.Deleted => ChangeOperation.Deleted,
            _ => ChangeOperation.Changed,
        };
        var columns = entry.Properties
            .Where(p => ChangeNet.IsShown(p.Metadata) && (operation != ChangeOperation.Changed || p.IsModified))
            .Select(p => (p.Metadata, operation == ChangeOperation.Added ? null : p.OriginalValue))
            .ToList();
        return columns.Count == 0 ? null : new PendingChange(entry, operation, columns);
    }

    public ChangeRow Finish(BusinessEvent cause)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (property, before) in _columns)
        {
            var after = _operation == ChangeOperation.Deleted ? null : _entry.Property(property.Name).CurrentValue;
            if (before is null && after is null)
                continue;
            data[property.Name] = ChangeNet.IsProtected(property) ? "changed" : new[] { Text(before), Text(after) };
        }

        return new ChangeRow
        {
            Event = cause,
            Entity = _entry.Metadata.ClrType.Name.Split('`')[0],
            EntityKey = KeyText(),
            Operation = _operation,
            Data = JsonSerializer.Serialize(data, Json),
        };
    }

    private string KeyText()
    {
        if (_entry.Metadata.FindProperty("PublicId") is { } key)
            return Text(_entry.Property(key.Name).CurrentValue)!;
        return string.Join('|', _entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(_entry.Property(p.Name).CurrentValue)));
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        Enum name => name.ToString("D"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
