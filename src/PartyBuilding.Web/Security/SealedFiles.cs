using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Security;

/// <summary>
/// A file that a page offers without the server keeping it: sealed for the account and the place that made it, carried in a
/// field of the page and opened again when it comes back. Nobody else's, changed or old ones open.
/// </summary>
public sealed class SealedFiles(IDataProtectionProvider protection)
{
    /// <summary>Larger ones are not carried in a page; a form's value is read up to 4 MB.</summary>
    public const int LargestFile = 2 * 1024 * 1024;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(4);

    /// <returns>Text for a hidden field; null for a file too large.</returns>
    public string? Seal(Actor actor, string place, byte[] content)
        => content.Length > LargestFile ? null : Base64Url.EncodeToString(For(actor, place).Protect(content, Lasts));

    /// <returns>Null for what was not sealed for this account and place, or too long ago.</returns>
    public byte[]? Open(Actor actor, string place, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : For(actor, place).Unprotect(Base64Url.DecodeFromChars(text));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Actor actor, string place)
        => protection.CreateProtector("PartyBuilding.SealedFile", actor.AccountId?.ToString(CultureInfo.InvariantCulture) ?? "", place).ToTimeLimitedDataProtector();
}
