using System.Security.Cryptography;

namespace PartyBuilding.Core.Ballots;

/// <summary>Keys that say nothing about when their row was written.</summary>
internal static class RandomKey
{
    /// <summary>63 random bits: two of a hundred thousand ballots meet once in a billion times, and then the cast is tried again.</summary>
    public static long New()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        return BitConverter.ToInt64(bytes) & long.MaxValue;
    }
}
