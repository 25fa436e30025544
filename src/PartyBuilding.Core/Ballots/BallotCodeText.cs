using System.Security.Cryptography;
using System.Text;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// Codes of 80 random bits in sixteen signs, four by four. Signs that clerks mistake for one another (0 O, 1 I L, U V) are
/// left out or read as one.
/// </summary>
public sealed class BallotCodeText(KeyRing keys)
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;

    // Its own key, so that the hashes say nothing without the configuration; no further key to keep.
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, keys.Audit, 32, info: "ballot codes"u8.ToArray());

    /// <summary>A new code, such as 7K3M-0QF2-V9XA-1BCD.</summary>
    public static string New() => Shown(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>Keyed hash of a code as somebody typed it; null when it is none.</summary>
    public byte[]? Hash(string? typed)
    {
        var signs = string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).ToUpperInvariant()
            .Where(char.IsAsciiLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', 'U' => 'V', _ => c }));
        return signs.Length == Length ? HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(signs)) : null;
    }

    private static string Shown(string code) => string.Join('-', code.Chunk(4).Select(c => new string(c)));
}
