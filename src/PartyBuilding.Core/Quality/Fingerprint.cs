using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Core.Quality;

/// <summary>
/// Tells one finding from another and from itself after a value changed: a digest of the rule, whose record, the field and
/// the values the rule looked at. What was set aside comes back when it no longer fits.
/// </summary>
/// <remarks>An ID number goes in as its blind index, never as itself: short texts can be guessed from a plain digest.</remarks>
internal static class Fingerprint
{
    public const int Length = 32;

    public static byte[] Of(string code, int subjectId, string field, params ReadOnlySpan<object?> values)
    {
        var text = new StringBuilder(code).Append('\n').Append(subjectId.ToString(CultureInfo.InvariantCulture)).Append('\n').Append(field);
        foreach (var value in values)
            text.Append('\n').Append(Text(value));
        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Eight bytes of it, enough to know it again within one register.</summary>
    public static long Short(byte[] fingerprint) => BinaryPrimitives.ReadInt64BigEndian(fingerprint);

    private static string Text(object? value) => value switch
    {
        null => "-",
        byte[] bytes => Convert.ToHexString(bytes),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "=" + Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
