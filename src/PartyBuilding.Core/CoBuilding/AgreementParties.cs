using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>Reads the other parties as they are typed, one a line: name, blank, number of members.</summary>
internal static class AgreementParties
{
    private const int MostParties = 20;
    private const int MostMembers = 100_000;

    public static IReadOnlyList<(string Name, int Members)> Read(string? typed, string field, List<Finding> findings)
    {
        var parties = new List<(string Name, int Members)>();
        foreach (var line in (typed ?? "").Split('\n').Select(ChineseText.Clean).Where(l => l.Length > 0))
        {
            var at = line.LastIndexOf(' ');
            if (at <= 0 || !int.TryParse(line[(at + 1)..].TrimEnd('人', '名'), out var members) || members is < 0 or > MostMembers)
                findings.Add(ServiceFindings.Line($"“{line}”后面缺党员人数", field, "一行一方：名称、空格、党员人数，例如 某厂党委 32。"));
            else if (at > 120)
                findings.Add(ServiceFindings.TooLong("名称", 120, field));
            else
                parties.Add((line[..at].Trim(), members));
        }

        if (parties.Count > MostParties)
            findings.Add(ServiceFindings.Line($"其他各方最多 {MostParties} 个", field, "请合并后再登记。"));
        return parties;
    }

    /// <summary>The lines again, for the form.</summary>
    public static string Text(IEnumerable<AgreementPartyRow> others) => string.Join('\n', others.Select(p => $"{p.Name} {p.Members}"));
}
