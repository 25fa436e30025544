using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Core.Audit;

/// <summary>The hash of one event: HMAC-SHA-256 over all it says, its change rows and the hash before it.</summary>
internal static class ChainHash
{
    /// <param name="previous">Hash of the event before; empty for the first.</param>
    /// <returns>64 hex digits.</returns>
    public static string Of(byte[] key, string previous, BusinessEvent e, IEnumerable<ChangeRow> rows)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Append(hash, previous);
        Append(hash, e.ChainNo.ToString(CultureInfo.InvariantCulture));
        Append(hash, e.Key.ToString("N"));
        Append(hash, e.At.Ticks.ToString(CultureInfo.InvariantCulture));
        Append(hash, e.AccountId?.ToString(CultureInfo.InvariantCulture));
        Append(hash, e.ActorName);
        Append(hash, e.ActorRole);
        Append(hash, e.Kind);
        Append(hash, e.SubjectKind);
        Append(hash, e.SubjectKey.ToString("N"));
        Append(hash, e.OrganisationPath);
        Append(hash, e.Summary);
        Append(hash, e.Reason);
        Append(hash, e.Detail);
        Append(hash, e.RecordedNo?.ToString(CultureInfo.InvariantCulture));
        // A set, not a list: servers may number the rows of one batch in any order.
        var lines = rows.Select(r => $"{r.Entity}|{r.EntityKey}|{(int)r.Operation}|{r.Data}").Order(StringComparer.Ordinal);
        foreach (var line in lines)
            Append(hash, line);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    // Each part with its length before it, so that no two different events read the same; null differs from empty.
    private static void Append(IncrementalHash hash, string? part)
    {
        var bytes = Encoding.UTF8.GetBytes(part ?? "");
        hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
