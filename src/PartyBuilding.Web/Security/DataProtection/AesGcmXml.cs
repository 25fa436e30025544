using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace PartyBuilding.Web.Security.DataProtection;

/// <summary>One element, encrypted by AES-256-GCM: nonce, tag and text in base64.</summary>
internal static class AesGcmXml
{
    private const int NonceLength = 12;

    private const int TagLength = 16;

    private static readonly byte[] Purpose = "DataProtectionKey|Xml"u8.ToArray();

    public static XElement Encrypt(XElement plain, byte[] key)
    {
        var text = Encoding.UTF8.GetBytes(plain.ToString(SaveOptions.DisableFormatting));
        var whole = new byte[NonceLength + TagLength + text.Length];
        var nonce = whole.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, text, whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), Purpose);
        return new XElement("sealed", Convert.ToBase64String(whole));
    }

    public static XElement Decrypt(XElement cipher, byte[] key)
    {
        var whole = Convert.FromBase64String(cipher.Value);
        var text = new byte[whole.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(whole.AsSpan(0, NonceLength), whole.AsSpan(NonceLength + TagLength), whole.AsSpan(NonceLength, TagLength), text, Purpose);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }
}
