using System.IO.Compression;
using System.Security.Cryptography;

namespace PartyBuilding.Core.Statistics.Archives;

/// <summary>Writes the files of an archive one after the other; one at a time is in memory.</summary>
internal sealed class ArchiveEntries(ZipArchive zip, DateTime at) : IDisposable
{
    private readonly MemoryStream _buffer = new();

    /// <summary>Days of a file in a zip have no zone; the office reads its own.</summary>
    private readonly DateTimeOffset _at = new(Common.LocalTime.Of(at), TimeSpan.Zero);

    /// <returns>SHA-256 of the file.</returns>
    public async Task<string> AddAsync(string path, Action<Stream> write, CancellationToken cancel)
    {
        _buffer.SetLength(0);
        write(_buffer);
        _buffer.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(_buffer));
        _buffer.Position = 0;
        // Workbooks are packed already.
        var entry = zip.CreateEntry(path, CompressionLevel.NoCompression);
        entry.LastWriteTime = _at;
        await using var target = await entry.OpenAsync(cancel);
        await _buffer.CopyToAsync(target, cancel);
        return hash;
    }

    public void Dispose() => _buffer.Dispose();
}
