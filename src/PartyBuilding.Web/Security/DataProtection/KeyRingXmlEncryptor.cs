using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Security.DataProtection;

/// <summary>Encrypts data-protection keys at rest under <c>Keys:DataProtection</c>.</summary>
public sealed class KeyRingXmlEncryptor(KeyRing keys) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
        => new(AesGcmXml.Encrypt(plaintextElement, keys.DataProtection), typeof(KeyRingXmlDecryptor));
}
