using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>How alike two names of a figure are, for people who write 女党员人数 where the form prints 女.</summary>
internal static partial class Wording
{
    /// <summary>Said differently, meant the same; the longer wording first.</summary>
    private static readonly (string Said, string Meant)[] Same =
    [
        ("女性", "女"), ("妇女", "女"), ("男性", "男"), ("失去联系", "失联"), ("外出流动", "流动外出"), ("生活困难", "困难"), ("大学专科及", "大专及"),
        ("大学本科", "本科"), ("缴", "交"), ("申请入党人", "入党申请人"), ("入党积极分子", "积极分子"), ("党支部大会", "支部党员大会"),
    ];

    /// <summary>The same figure said with other words.</summary>
    public static bool IsSame(string question, IEnumerable<string> names)
    {
        var asked = Bare(question);
        return asked.Length > 0 && names.Any(name => Bare(name) == asked);
    }

    /// <summary>0 to 1: shared characters and neighbours, against both.</summary>
    public static double Likeness(string question, IEnumerable<string> names)
    {
        var asked = Parts(Bare(question));
        return asked.Count == 0 ? 0 : names.Select(name => Parts(Bare(name))).Where(p => p.Count > 0).Select(p => 2.0 * p.Intersect(asked).Count() / (p.Count + asked.Count)).DefaultIfEmpty().Max();
    }

    /// <summary>Without what every figure is said with: the number, the day, and that it is about members.</summary>
    private static string Bare(string name)
    {
        var bare = Filler().Replace(name, "");
        foreach (var (said, meant) in Same)
            bare = bare.Replace(said, meant, StringComparison.Ordinal);
        bare = Bound().Replace(bare, "${age}及${side}");
        var without = bare.Replace("党员", "", StringComparison.Ordinal);
        return without.Length > 0 ? without : bare;
    }

    private static HashSet<string> Parts(string bare)
        => [.. bare.Select(c => c.ToString()), .. bare.Zip(bare.Skip(1), (a, b) => $"{a}{b}")];

    [GeneratedRegex(@"[\s，,。．.、：:；;（()）“”""]|其中|截至|目前|现有|在册|全体|本月|本期|本季|本年|当月|年末|月末|季末|期末|情况|合计|总人数|总数|人数|数量|个数|次数|座数|家数|户数|数$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filler();

    /// <summary>35岁以下 is meant as 35岁及以下.</summary>
    [GeneratedRegex("(?<age>[岁专科])(?<side>以[上下])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bound();
}
