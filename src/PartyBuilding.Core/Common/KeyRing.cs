using Microsoft.Extensions.Configuration;

namespace PartyBuilding.Core.Common;

/// <summary>
/// The keys of the installation, from configuration and never from the database: <c>Keys:Audit</c>,
/// <c>Keys:DataProtection</c>, and <c>Keys:IdNumber:Encryption</c> and <c>Keys:IdNumber:Index</c>, each with
/// <c>Current</c> (an id) and <c>Keys:&lt;id&gt;</c>. Every key is 32 bytes in base64 (<c>openssl rand -base64 32</c>).
/// </summary>
public sealed class KeyRing(IConfiguration configuration)
{
    /// <summary>A key that starts with these letters is one of the published development keys.</summary>
    public const string DevelopmentMark = "development-only";

    private const int Length = 32;

    /// <summary>Key of the audit chain.</summary>
    public byte[] Audit => Read("Keys:Audit");

    /// <summary>Key that encrypts the data-protection keys at rest.</summary>
    public byte[] DataProtection => Read("Keys:DataProtection");

    public KeySet IdNumberEncryption => ReadSet("Keys:IdNumber:Encryption");

    public KeySet IdNumberIndex => ReadSet("Keys:IdNumber:Index");

    /// <summary>Every key there should be is there and is not published with the source. Called at start in Production.</summary>
    /// <exception cref="InvalidOperationException">Says which key is missing, malformed or a development key.</exception>
    public void RefuseDevelopmentKeys()
    {
        var keys = new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["Keys:Audit"] = Audit, ["Keys:DataProtection"] = DataProtection };
        foreach (var (id, key) in IdNumberEncryption.Keys)
            keys[$"Keys:IdNumber:Encryption:Keys:{id}"] = key;
        foreach (var (id, key) in IdNumberIndex.Keys)
            keys[$"Keys:IdNumber:Index:Keys:{id}"] = key;
        var published = keys.Where(k => k.Value.AsSpan().StartsWith("development-only"u8)).Select(k => k.Key).ToList();
        if (published.Count > 0)
            throw new InvalidOperationException(
                $"Production refuses the published development keys: {string.Join(", ", published)}. Make each with 'openssl rand -base64 32' and keep it outside the database.");
        if (keys.Values.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count() != keys.Count)
            throw new InvalidOperationException("Two keys under 'Keys' are equal; every purpose needs a key of its own.");
    }

    private KeySet ReadSet(string path)
    {
        var current = configuration[$"{path}:Current"];
        var keys = configuration.GetSection($"{path}:Keys").GetChildren()
            .ToDictionary(k => k.Key, k => Read(k.Path), StringComparer.Ordinal);
        if (string.IsNullOrEmpty(current) || !keys.ContainsKey(current))
            throw new InvalidOperationException($"'{path}:Current' must name one of the keys under '{path}:Keys'.");
        return new KeySet(current, keys);
    }

    private byte[] Read(string path)
    {
        var text = configuration[path];
        if (string.IsNullOrWhiteSpace(text))
            throw new InvalidOperationException($"The key '{path}' is not configured. Make one with 'openssl rand -base64 32'.");
        var bytes = new byte[Length + 1];
        return Convert.TryFromBase64String(text, bytes, out var written) && written == Length
            ? bytes[..Length]
            : throw new InvalidOperationException($"The key '{path}' must be {Length} bytes in base64.");
    }
}
