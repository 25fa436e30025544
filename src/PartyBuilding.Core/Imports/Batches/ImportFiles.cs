using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>Keeps uploaded sheets sealed under the key of the ID numbers, and the working rows of the last check.</summary>
public sealed class ImportFiles(PartyBuildingDbContext db, BulkWriter bulk, KeyRing keys)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Puts a file away; in the running transaction.</summary>
    public Task<int> KeepAsync(ImportBatch batch, byte[] content, CancellationToken cancel)
        => bulk.WriteAsync(content.Chunk(ImportFileChunk.MaxBytes).Select((part, no) => Seal(batch, part, no)), cancel: cancel);

    /// <summary>The file as it came; null when it has been taken away.</summary>
    public async Task<MemoryStream?> OpenAsync(ImportBatch batch, CancellationToken cancel)
    {
        var chunks = await db.Set<ImportFileChunk>().AsNoTracking().Where(x => x.BatchId == batch.Id).OrderBy(x => x.No).ToListAsync(cancel);
        if (chunks.Count == 0)
            return null;
        var content = new MemoryStream((int)batch.Size);
        foreach (var chunk in chunks)
        {
            var text = new byte[chunk.Content.Length];
            using var aes = new AesGcm(keys.IdNumberEncryption.Find(chunk.KeyId), TagLength);
            aes.Decrypt(chunk.Nonce, chunk.Content, chunk.Tag, text, Bound(batch, chunk.No));
            content.Write(text);
        }

        content.Position = 0;
        return content;
    }

    /// <summary>Takes the file away; what it said is in the register or was not wanted.</summary>
    public Task DropAsync(ImportBatch batch, CancellationToken cancel)
        => db.Set<ImportFileChunk>().Where(x => x.BatchId == batch.Id).ExecuteDeleteAsync(cancel);

    /// <summary>Clears what an earlier check of the same sheet found.</summary>
    public async Task ClearCheckAsync(ImportBatch batch, CancellationToken cancel)
    {
        await db.Set<ImportFault>().Where(x => x.BatchId == batch.Id).ExecuteDeleteAsync(cancel);
        await db.Set<ImportChoice>().Where(x => x.BatchId == batch.Id).ExecuteDeleteAsync(cancel);
    }

    private ImportFileChunk Seal(ImportBatch batch, byte[] part, int no)
    {
        var encryption = keys.IdNumberEncryption;
        var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[part.Length]);
        using var aes = new AesGcm(encryption.Current, TagLength);
        aes.Encrypt(nonce, part, cipher, tag, Bound(batch, no));
        return new ImportFileChunk { BatchId = batch.Id, No = no, KeyId = encryption.CurrentId, Nonce = nonce, Tag = tag, Content = cipher };
    }

    private static byte[] Bound(ImportBatch batch, int no) => Encoding.ASCII.GetBytes($"ImportFileChunk|Content|{batch.PublicId:N}|{no}");
}
