using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>Columns of members. Titles and words are those that the member import reads back; never an ID number.</summary>
internal static class MemberQueryColumns
{
    /// <summary>What is shown before anybody has chosen.</summary>
    public static readonly IReadOnlyList<string> Usual = ["name", "sex", "birth-date", "ethnicity", "education", "joined-on", "standing", "branch"];

    public static readonly IReadOnlyList<QueryColumn> All =
    [
        QueryColumn.Text("name", Title(MemberColumns.Name), 12, r => r.Name),
        QueryColumn.Text("sex", Title(MemberColumns.Sex), 6, r => Code(r, CodeStandards.Sex, r.SexCode)),
        QueryColumn.Date("birth-date", Title(MemberColumns.BirthDate), r => r.BirthDate),
        QueryColumn.Number("age", "年龄", r => Years(r.BirthDate, r.Day)),
        QueryColumn.Text(
            "ethnicity", Title(MemberColumns.Ethnicity), 10, r => Code(r, CodeStandards.Ethnicity, r.Dated(PersonFactKind.Ethnicity, r.EthnicityCode)), PersonFactKind.Ethnicity),
        QueryColumn.Text(
            "education", Title(MemberColumns.Education), 16, r => Code(r, CodeStandards.Education, r.Dated(PersonFactKind.Education, r.EducationCode)), PersonFactKind.Education),
        QueryColumn.Text(
            "standing", Title(MemberColumns.Standing), 10,
            r => Standing(r.Dated(PersonFactKind.Standing, r.Standing == MemberStanding.Full ? FactText.Full : FactText.Probationary)), PersonFactKind.Standing),
        QueryColumn.Date("joined-on", Title(MemberColumns.JoinedOn), r => r.JoinedOn),
        QueryColumn.Date("became-full-on", Title(MemberColumns.BecameFullOn), FullOn, PersonFactKind.BecameFullOn),
        QueryColumn.Number("party-years", "党龄", r => Years(FullOn(r), r.Day), PersonFactKind.BecameFullOn),
        QueryColumn.Text("branch", Title(MemberColumns.Branch), 36, r => r.BranchName),
        QueryColumn.Text("branch-kind", "党组织类别", 12, r => OrganisationWords.Kind(r.BranchKind)),
        QueryColumn.Text("party-group", Title(MemberColumns.PartyGroup), 14, r => r.Fact(PersonFactKind.PartyGroup), PersonFactKind.PartyGroup),
        QueryColumn.Text("floating", "流动", 8, r => Floating(r.Fact(PersonFactKind.Floating)), PersonFactKind.Floating),
        QueryColumn.Text("out-of-contact", "失去联系", 10, r => Yes(r.Fact(PersonFactKind.OutOfContact)), PersonFactKind.OutOfContact),
        QueryColumn.Text("hardship", "生活困难", 10, r => Yes(r.Fact(PersonFactKind.Hardship)), PersonFactKind.Hardship),
    ];

    private static string Title(string key) => MemberColumns.TitleOf(key);

    private static string? Code(ResultRow row, string standard, string? code) => row.Codes.Name(standard, code, row.Day);

    private static string? Standing(string? code) => code switch { FactText.Full => "正式党员", null => null, _ => "预备党员" };

    private static string? Floating(string? code) => code switch { FactText.FloatingOut => "流出", null => null, _ => "流入" };

    private static string? Yes(string? value) => value is null ? null : "是";

    private static DateOnly? FullOn(ResultRow row) => row.Fact(PersonFactKind.BecameFullOn) is { } text ? FactText.Day(text) : null;

    private static int? Years(DateOnly? since, DateOnly day)
        => since is { } from && from <= day ? day.Year - from.Year - (day < from.AddYears(day.Year - from.Year) ? 1 : 0) : null;
}
