using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Codes of the member pages in words.</summary>
public sealed class MemberWords(CodeTableCatalogue codes, DateOnly today)
{
    public string Sex(string? code) => codes.Name(CodeStandards.Sex, code, today) ?? "";

    public string Ethnicity(string? code) => codes.Name(CodeStandards.Ethnicity, code, today) ?? "";

    public string Education(string? code) => codes.Name(CodeStandards.Education, code, today) ?? "";

    public string MissingId(string? reason) => codes.Name(CodeStandards.MissingIdReason, reason, today) ?? "未登记";

    public static string Standing(MemberStanding standing) => standing == MemberStanding.Full ? "正式党员" : "预备党员";

    public static string Way(PostingKind? kind) => kind switch
    {
        PostingKind.TransferredOut => "转往区外",
        { } known when MemberLeavingService.Kinds.TryGetValue(known, out var words) => words,
        _ => "",
    };

    public static string Fact(PersonFactKind kind) => kind switch
    {
        PersonFactKind.Sex => "性别",
        PersonFactKind.BirthDate => "出生日期",
        PersonFactKind.Ethnicity => "民族",
        PersonFactKind.Education => "学历",
        PersonFactKind.JoinedOn => "入党时间",
        PersonFactKind.BecameFullOn => "转正时间",
        PersonFactKind.Standing => "党员类别",
        PersonFactKind.PartyGroup => "党小组",
        PersonFactKind.Floating => "流动",
        PersonFactKind.OutOfContact => "失联",
        _ => "生活困难",
    };

    public string Value(PersonFactKind kind, string value) => kind switch
    {
        PersonFactKind.Sex => Sex(value),
        PersonFactKind.Ethnicity => Ethnicity(value),
        PersonFactKind.Education => Education(value),
        PersonFactKind.Standing => value == FactText.Full ? "正式党员" : "预备党员",
        PersonFactKind.Floating => value == FactText.FloatingOut ? "流出" : "流入",
        PersonFactKind.OutOfContact or PersonFactKind.Hardship => "是",
        _ => value,
    };

    public int? Age(DateOnly? born)
        => born is { } day ? today.Year - day.Year - (today < day.AddYears(today.Year - day.Year) ? 1 : 0) : null;
}
