using System.Security.Cryptography;
using System.Text;

namespace PartyBuilding.Core.Rules;

/// <summary>Key of a rule in the event log: the same for a code on every installation, since rules are files and no rows.</summary>
public static class RuleKey
{
    public static Guid Of(string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes("rule " + code)).AsSpan(0, 16));
}
