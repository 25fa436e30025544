using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// A running SHA-256 over the non-empty cells of a workbook, the same from the values written as from the values read
/// back: place and value, numbers in shortest form, days as yyyy-MM-dd. Styles do not count.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private const int FlushAt = 60_000;

    // The longest text of a cell, three bytes a character at most, with its place.
    private const int LongestLine = (3 * 32_767) + 64;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[FlushAt + LongestLine];
    private int _used;

    public void StartSheet(string name)
    {
        Append("#");
        Append(name);
        Append("\n");
    }

    public void Add(int row, int column, object? value)
    {
        var text = Canonical(value);
        if (text.Length == 0)
            return;
        Append(row);
        Append(column);
        Append(text);
        Append("\n");
        if (_used > FlushAt)
            Flush();
    }

    public string Finish()
    {
        Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private static string Canonical(object? value) => value switch
    {
        null => "",
        // XML turns line ends into \n on reading.
        string text => SafeText.For(text).ReplaceLineEndings("\n"),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private void Append(string text) => _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));

    private void Append(int number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var length);
        _used += length;
        _buffer[_used++] = (byte)',';
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _used);
        _used = 0;
    }
}
