using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>Columns of the member roster: heads and words are those that an import reads back. Never an ID number.</summary>
internal static class MemberRosterColumns
{
    public static IReadOnlyList<RosterColumn<MemberRow>> All(DateOnly today) =>
    [
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Name), 12, m => m.Name),
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Sex), 6, m => Name(CodeStandards.Sex, m.SexCode, today)),
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Ethnicity), 10, m => Name(CodeStandards.Ethnicity, m.EthnicityCode, today)),
        RosterColumn<MemberRow>.Date(MemberColumns.TitleOf(MemberColumns.BirthDate), m => m.BirthDate),
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Education), 16, m => Name(CodeStandards.Education, m.EducationCode, today)),
        RosterColumn<MemberRow>.Date(MemberColumns.TitleOf(MemberColumns.JoinedOn), m => m.JoinedOn),
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Standing), 10, m => m.Standing == MemberStanding.Full ? "正式党员" : "预备党员"),
        RosterColumn<MemberRow>.Text(MemberColumns.TitleOf(MemberColumns.Branch), 36, m => m.BranchName),
        RosterColumn<MemberRow>.Key(m => m.Key),
    ];

    private static string? Name(string standard, string? code, DateOnly asAt) => CodeTableCatalogue.Embedded.Name(standard, code, asAt);
}
