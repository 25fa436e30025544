using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Keeps uploaded forms sealed under the key of the ID numbers, and reads them again.</summary>
public sealed class IncomingFormFiles(PartyBuildingDbContext db, KeyRing keys)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public void Keep(IncomingForm form, byte[] content, byte[]? picture)
    {
        db.Add(Seal(form, 0, content));
        if (picture is not null)
            db.Add(Seal(form, 1, picture));
    }

    /// <returns>Null once the file has been decided on.</returns>
    public async Task<FormReading?> ReadAsync(IncomingForm form, CancellationToken cancel)
    {
        var parts = await db.Set<IncomingFormPart>().AsNoTracking().Where(p => p.FormId == form.Id).OrderBy(p => p.No).ToListAsync(cancel);
        return parts.Count == 0 ? null : FormFile.Read(Open(form, parts[0]), parts.Count > 1 ? Open(form, parts[1]) : null);
    }

    public async Task DropAsync(IncomingForm form, CancellationToken cancel)
        => db.RemoveRange(await db.Set<IncomingFormPart>().Where(p => p.FormId == form.Id).ToListAsync(cancel));

    private IncomingFormPart Seal(IncomingForm form, byte no, byte[] content)
    {
        var encryption = keys.IdNumberEncryption;
        var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[content.Length]);
        using var aes = new AesGcm(encryption.Current, TagLength);
        aes.Encrypt(nonce, content, cipher, tag, Bound(form, no));
        return new IncomingFormPart { FormId = form.Id, Form = form, No = no, KeyId = encryption.CurrentId, Nonce = nonce, Tag = tag, Content = cipher };
    }

    private byte[] Open(IncomingForm form, IncomingFormPart part)
    {
        var content = new byte[part.Content.Length];
        using var aes = new AesGcm(keys.IdNumberEncryption.Find(part.KeyId), TagLength);
        aes.Decrypt(part.Nonce, part.Content, part.Tag, content, Bound(form, part.No));
        return content;
    }

    private static byte[] Bound(IncomingForm form, byte no) => Encoding.ASCII.GetBytes($"IncomingFormPart|Content|{form.PublicId:N}|{no}");
}
