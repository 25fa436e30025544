using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Security.DataProtection;

/// <summary>Named in each stored key; made by the framework, which hands it the services.</summary>
public sealed class KeyRingXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
        => AesGcmXml.Decrypt(encryptedElement, services.GetRequiredService<KeyRing>().DataProtection);
}
