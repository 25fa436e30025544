namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// The composition of the members at the end of a year, for the yearly tables: every member stands in exactly one band of each,
/// 未填 included, so that each adds up to the closing.
/// </summary>
public static class StructureItems
{
    private static readonly (string Key, int? Youngest, int? Oldest)[] Ages =
    [
        ("30", null, 30), ("31-35", 31, 35), ("36-40", 36, 40), ("41-45", 41, 45), ("46-50", 46, 50), ("51-55", 51, 55), ("56-60", 56, 60),
        ("61-70", 61, 70), ("71-80", 71, 80), ("81", 81, null),
    ];

    // The founding of the state, the Third Plenum of the 11th, the 18th Congress.
    private static readonly (string Key, string After, string Until, string Words)[] Joined =
    [
        ("1949", "0000", "1949-09-30", "1949年9月30日及以前入党"), ("1978", "1949-09-30", "1978-12-17", "1949年10月1日至1978年12月17日入党"),
        ("2012", "1978-12-17", "2012-11-07", "1978年12月18日至2012年11月7日入党"), ("since", "2012-11-07", "9999", "2012年11月8日及以后入党"),
    ];

    // First digit of GB/T 4658.
    private static readonly (string Key, string Digit, string Words)[] Educations =
    [
        ("postgraduate", "1", "研究生"), ("bachelor", "2", "大学本科"), ("associate", "3", "大学专科"), ("vocational", "4", "中等职业教育"), ("high", "6", "普通高中"),
        ("junior", "7", "初中"), ("primary", "8", "小学"),
    ];

    private static readonly string[] Digits = [.. Educations.Select(e => e.Digit)];

    public static readonly IReadOnlyList<MemberItem> All =
    [
        One("full", new("standing", "党员类别为正式党员", m => m.Standing != "P", m => m.Standing == "P" ? "预备党员" : "正式党员")),
        One("male", new("sex", "性别为男", m => m.Sex == "1", m => m.Sex == "2" ? "性别：女" : "性别未填")),
        One("sex-unknown", new("sex", "性别未填", m => m.Sex != "1" && m.Sex != "2", m => m.Sex == "1" ? "性别：男" : "性别：女")),
        .. Ages.Select(a => new MemberItem($"member.end.age.{a.Key}", day => [MemberItems.Born(day, a.Youngest, a.Oldest)])),
        One("age.unknown", new("age", "出生日期未填", m => m.BirthDate == null, m => $"出生日期：{m.BirthDate}")),
        .. Joined.Select(j => One("joined." + j.Key, new Clause(
            "joined", j.Words, m => m.JoinedOn != null && string.Compare(m.JoinedOn, j.After) > 0 && string.Compare(m.JoinedOn, j.Until) <= 0,
            m => m.JoinedOn is null ? "入党日期未填" : $"入党日期：{m.JoinedOn}"))),
        One("joined.unknown", new("joined", "入党日期未填", m => m.JoinedOn == null, m => $"入党日期：{m.JoinedOn}")),
        .. Educations.Select(e => One("education." + e.Key, new Clause(
            "education", $"学历为{e.Words}", m => m.Education != null && m.Education.Substring(0, 1) == e.Digit, m => m.Education is null ? "学历未填" : $"学历代码：{m.Education}"))),
        One("education.other", new(
            "education", "学历为其他", m => m.Education != null && !Digits.Contains(m.Education.Substring(0, 1)), m => m.Education is null ? "学历未填" : $"学历代码：{m.Education}")),
        One("education.unknown", new("education", "学历未填", m => m.Education == null, m => $"学历代码：{m.Education}")),
    ];

    private static MemberItem One(string query, Clause clause) => new("member.end." + query, _ => [clause]);
}
