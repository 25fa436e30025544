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
                $"正式环境不接受随源码公开的开发密钥：{string.Join("、", published)}。请各用 openssl rand -base64 32 生成一个，放在数据库之外的配置里。");
        if (keys.Values.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal).Count() != keys.Count)
            throw new InvalidOperationException("配置 Keys 下有两个密钥相同：每种用途要有各自的密钥。");
    }

    private KeySet ReadSet(string path)
    {
        var current = configuration[$"{path}:Current"];
        var keys = configuration.GetSection($"{path}:Keys").GetChildren()
            .ToDictionary(k => k.Key, k => Read(k.Path), StringComparer.Ordinal);
        if (string.IsNullOrEmpty(current) || !keys.ContainsKey(current))
            throw new InvalidOperationException($"配置 {path}:Current 应写明 {path}:Keys 下正在使用的那个密钥的名称。");
        return new KeySet(current, keys);
    }

    private byte[] Read(string path)
    {
        var text = configuration[path];
        if (string.IsNullOrWhiteSpace(text))
            throw new InvalidOperationException($"没有配置密钥 {path}。请用 openssl rand -base64 32 生成，写进环境变量 {path.Replace(":", "__", StringComparison.Ordinal)} 或配置文件。");
        var bytes = new byte[Length + 1];
        return Convert.TryFromBase64String(text, bytes, out var written) && written == Length
            ? bytes[..Length]
            : throw new InvalidOperationException($"密钥 {path} 应是 {Length} 字节的 base64 文字。");
    }
}
