using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members.Completeness;

/// <summary>What a complete record has: the basic facts, and every field of a set that its definition marks as wanted.</summary>
public static class Gaps
{
    public const string IdNumber = "id";
    public const string Sex = "sex";
    public const string Birth = "birth";
    public const string Ethnicity = "ethnicity";
    public const string Education = "education";
    public const string BecameFull = "full";

    public static readonly IReadOnlyList<Gap> All =
    [
        new(IdNumber, "公民身份号码"), new(Sex, "性别"), new(Birth, "出生日期"), new(Ethnicity, "民族"), new(Education, "学历"),
        new(BecameFull, "转正时间"), .. InfoSets.Wanted.Select(w => new Gap(w.Set.NameOf(w.Field), w.Field.Label)),
    ];

    /// <summary>Names of the wanted fields.</summary>
    public static readonly string[] Fields = [.. InfoSets.Wanted.Select(w => w.Set.NameOf(w.Field))];

    /// <summary>What is missing of what there might be.</summary>
    public static IReadOnlyList<Gap> Of(GapFacts facts) => [.. All.Where(g => facts.Lacks(g.Key))];

    /// <summary>Key of the set whose form fills the gap; null for a basic fact.</summary>
    public static string? SetOf(string gap) => gap.IndexOf('.') is > 0 and var dot ? gap[..dot] : null;
}
