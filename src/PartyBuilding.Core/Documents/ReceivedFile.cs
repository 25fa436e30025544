using System.Security.Cryptography;

namespace PartyBuilding.Core.Documents;

/// <summary>
/// An upload put aside in a temporary file: size, hash and kind are known before a transaction opens, and a slow sender
/// never holds the database's write lock. The file goes when this is disposed.
/// </summary>
internal sealed class ReceivedFile : IAsyncDisposable
{
    private readonly FileStream _file;

    private ReceivedFile(FileStream file) => _file = file;

    public Stream Content => _file;

    public long Size => _file.Length;

    public string Sha256 { get; private set; } = "";

    public bool IsTooLarge { get; private set; }

    public static async Task<ReceivedFile> ReceiveAsync(Stream content, long maxBytes, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), $"pb-upload-{Guid.NewGuid():N}");
        var received = new ReceivedFile(new FileStream(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose | FileOptions.Asynchronous));
        try
        {
            await received.CopyAsync(content, maxBytes, cancel);
            return received;
        }
        catch
        {
            await received.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private async Task CopyAsync(Stream content, long maxBytes, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            if (_file.Position + read > maxBytes)
            {
                IsTooLarge = true;
                return;
            }

            hash.AppendData(buffer, 0, read);
            await _file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        _file.Position = 0;
    }
}
