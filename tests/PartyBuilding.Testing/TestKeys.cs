using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Testing;

/// <summary>Keys for tests: the same for the same name.</summary>
public static class TestKeys
{
    /// <returns>32 bytes in base64.</returns>
    public static string New(string name) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("test " + name)));
}
