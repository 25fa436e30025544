using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>Columns of the member roster. Never an ID number.</summary>
internal static class MemberRosterColumns
{
    public static IReadOnlyList<RosterColumn<MemberRow>> All(DateOnly today) =>
    [
        RosterColumn<MemberRow>.Text("姓名", 12, m => m.Name),
        RosterColumn<MemberRow>.Text("性别", 6, m => Name(CodeStandards.Sex, m.SexCode, today)),
        RosterColumn<MemberRow>.Text("民族", 10, m => Name(CodeStandards.Ethnicity, m.EthnicityCode, today)),
        RosterColumn<MemberRow>.Date("出生日期", m => m.BirthDate),
        RosterColumn<MemberRow>.Text("学历", 16, m => Name(CodeStandards.Education, m.EducationCode, today)),
        RosterColumn<MemberRow>.Date("入党时间", m => m.JoinedOn),
        RosterColumn<MemberRow>.Text("党员类别", 10, m => m.Standing == MemberStanding.Full ? "正式党员" : "预备党员"),
        RosterColumn<MemberRow>.Text("所在党支部", 36, m => m.BranchName),
        RosterColumn<MemberRow>.Key(m => m.Key),
    ];

    private static string? Name(string standard, string? code, DateOnly asAt) => CodeTableCatalogue.Embedded.Name(standard, code, asAt);
}
