using System.Security.Cryptography;
using System.Text;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.People;

/// <summary>Seals and opens ID numbers, and makes their blind indexes, under the keys of the installation.</summary>
public sealed class IdNumberSeal(KeyRing keys)
{
    private const int NonceLength = 12;

    private const int TagLength = 16;

    /// <summary>Writes the number into the vault row under the current keys. The row's person must be known.</summary>
    public void Write(PersonIdNumber row, Guid person, IdNumber number)
    {
        var encryption = keys.IdNumberEncryption;
        var text = Encoding.ASCII.GetBytes(number.Value);
        var (nonce, tag, cipher) = (RandomNumberGenerator.GetBytes(NonceLength), new byte[TagLength], new byte[text.Length]);
        using var aes = new AesGcm(encryption.Current, TagLength);
        aes.Encrypt(nonce, text, cipher, tag, Bound(person));
        (row.Ciphertext, row.Nonce, row.Tag, row.KeyId) = (cipher, nonce, tag, encryption.CurrentId);

        var index = keys.IdNumberIndex;
        (row.BlindIndex, row.IndexKeyId) = (Index(index.Current, number), index.CurrentId);
        row.Prefix3 = number.Value[..3];
        row.MissingReasonCode = null;
    }

    /// <summary>Opens a row; null when it holds no number.</summary>
    /// <exception cref="CryptographicException">The row was changed, or was moved here from another person.</exception>
    public IdNumber? Open(PersonIdNumber row, Guid person)
    {
        if (row.Ciphertext is null || row.KeyId is null)
            return null;
        var text = new byte[row.Ciphertext.Length];
        using var aes = new AesGcm(keys.IdNumberEncryption.Find(row.KeyId), TagLength);
        aes.Decrypt(row.Nonce!, row.Ciphertext, row.Tag!, text, Bound(person));
        return IdNumber.Read(Encoding.ASCII.GetString(text)).Number;
    }

    /// <summary>The blind indexes a number may be stored under: while keys are being changed, more than one.</summary>
    public IReadOnlyList<byte[]> Indexes(IdNumber number) => [.. keys.IdNumberIndex.Keys.Values.Select(k => Index(k, number))];

    public (string Encryption, string Index) CurrentIds => (keys.IdNumberEncryption.CurrentId, keys.IdNumberIndex.CurrentId);

    private static byte[] Index(byte[] key, IdNumber number) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(number.Value));

    // A sealed number only opens in its own table, column and row: copying it to another person shows.
    private static byte[] Bound(Guid person) => Encoding.ASCII.GetBytes($"PersonIdNumber|Number|{person:N}");
}
