using System.Text;
using Microsoft.Extensions.Configuration;
using PartyBuilding.Core.Common;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Common;

public sealed class KeyRingTests
{
    private readonly Dictionary<string, string?> _settings = new()
    {
        ["Keys:Audit"] = TestKeys.New("a"),
        ["Keys:DataProtection"] = TestKeys.New("d"),
        ["Keys:IdNumber:Encryption:Current"] = "k1",
        ["Keys:IdNumber:Encryption:Keys:k1"] = TestKeys.New("e"),
        ["Keys:IdNumber:Index:Current"] = "k1",
        ["Keys:IdNumber:Index:Keys:k1"] = TestKeys.New("i"),
    };

    [Fact]
    public void Own_keys_pass() => Should.NotThrow(Check);

    [Theory]
    [InlineData("Keys:Audit")]
    [InlineData("Keys:DataProtection")]
    [InlineData("Keys:IdNumber:Encryption:Keys:k1")]
    [InlineData("Keys:IdNumber:Index:Keys:k1")]
    public void Production_refuses_each_development_key_by_name(string path)
    {
        _settings[path] = Convert.ToBase64String(Encoding.ASCII.GetBytes("development-only-" + new string('x', 15)));
        Refusal().ShouldContain(path);
    }

    [Theory]
    [InlineData("Keys:Audit", null)]
    [InlineData("Keys:DataProtection", "not base64")]
    [InlineData("Keys:DataProtection", "c2hvcnQ=")]
    [InlineData("Keys:IdNumber:Index:Current", "k9")]
    public void A_missing_or_malformed_key_is_named(string path, string? value)
    {
        _settings[path] = value;
        Refusal().ShouldContain(path);
    }

    [Fact]
    public void One_key_for_two_purposes_is_refused()
    {
        _settings["Keys:IdNumber:Index:Keys:k1"] = _settings["Keys:IdNumber:Encryption:Keys:k1"];
        Refusal().ShouldContain("两个密钥相同");
    }

    private string Refusal() => Should.Throw<InvalidOperationException>(Check).Message;

    private void Check() => new KeyRing(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build()).RefuseDevelopmentKeys();
}
