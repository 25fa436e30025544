using System.Security.Cryptography;

namespace PartyBuilding.Core.Access;

/// <summary>
/// Passwords handed out once: three groups of four letters and digits, easy to read out, hard to guess (about 58 bits).
/// Letters and digits that look alike are left out.
/// </summary>
public static class FirstPassword
{
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New()
        => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Characters, 4)));
}
