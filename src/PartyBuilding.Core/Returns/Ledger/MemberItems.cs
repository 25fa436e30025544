using System.Globalization;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Every item that counts members. That somebody is counted at all — the formal relation posted to the branch by the
/// month — is the query underneath (<see cref="CountedMembers"/>); the clauses here narrow it.
/// </summary>
public static class MemberItems
{
    public const string End = "member.end";

    private static readonly string[] College = [.. EducationBands.CollegeAndAbove];

    public static readonly IReadOnlyList<MemberItem> All =
    [
        new(End, _ => []),
        One("member.end.probationary", new("standing", "党员类别为预备党员", m => m.Standing == "P", m => m.Standing == "P" ? "预备党员" : "正式党员")),
        One("member.end.female", new("sex", "性别为女", m => m.Sex == "2", m => $"性别：{(m.Sex == "2" ? "女" : m.Sex == "1" ? "男" : "未填")}")),
        One("member.end.minority", new("ethnicity", "民族为汉族以外的民族", m => m.Ethnicity != null && m.Ethnicity != "01", m => m.Ethnicity == "01" ? "民族：汉族" : "民族未填")),
        One("member.end.college", new("education", "学历为大专及以上", m => College.Contains(m.Education), m => m.Education is null ? "学历未填" : "学历在大专以下")),
        One("member.end.floating-out", new("floating-out", "登记为流动党员（外出）", m => m.Floating == "O", _ => "没有流出登记")),
        One("member.end.out-of-contact", new("contact", "登记为失联", m => m.OutOfContact == "1", _ => "没有失联登记")),
        One("member.end.hardship", new("hardship", "登记为生活困难", m => m.Hardship == "1", _ => "没有生活困难登记")),
        new("member.end.age35", day => [Born(day, youngest: null, oldest: 35)]),
        new("member.end.age36-59", day => [Born(day, youngest: 36, oldest: 59)]),
        new("member.end.age60", day => [Born(day, youngest: 60, oldest: null)]),
    ];

    /// <summary>An item over members by name, of the month or of the yearly structure.</summary>
    public static MemberItem? Find(string query) => All.FirstOrDefault(i => i.Query == query) ?? StructureItems.All.FirstOrDefault(i => i.Query == query);

    private static MemberItem One(string query, Clause clause) => new(query, _ => [clause]);

    /// <summary>Full years of age on the day: born after the day <c>oldest + 1</c> years back, on or before that <c>youngest</c> years back.</summary>
    internal static Clause Born(DateOnly day, int? youngest, int? oldest)
    {
        var after = oldest is { } o ? Iso(day.AddYears(-(o + 1))) : "0000";
        var upTo = youngest is { } y ? Iso(day.AddYears(-y)) : "9999";
        var text = (youngest, oldest) switch
        {
            (null, { } most) => $"{most}岁及以下",
            ({ } least, null) => $"{least}岁及以上",
            _ => $"{youngest}至{oldest}岁",
        };
        return new Clause(
            "age",
            $"{day:yyyy年M月d日}年满{text}（按周岁）",
            m => m.BirthDate != null && string.Compare(m.BirthDate, after) > 0 && string.Compare(m.BirthDate, upTo) <= 0,
            m => m.BirthDate is null ? "出生日期未填" : $"出生日期：{m.BirthDate}");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
