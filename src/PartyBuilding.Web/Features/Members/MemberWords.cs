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

    /// <summary>How a spell came onto the books, from where and when.</summary>
    public static string Source(MemberSpellRow spell)
    {
        var way = spell switch
        {
            { Source: null } => "未登记",
            { Source: PostingKind.Admitted } => "新发展",
            { Source: PostingKind.Restored } => "恢复党籍",
            { Source: PostingKind.WholeIn } => "整建制转入",
            { Source: PostingKind.Opening } => "期初建账",
            { SourceFrom: { } from } => $"转入或补录（从{from}转来）",
            _ => "转入",
        };
        return (spell.Imported ? $"导入，{way}" : way) + (spell.SourceOn is { } day ? $"，{day:yyyy-MM-dd} 起" : "");
    }

    /// <summary>Where the membership stands now; an end with the paper it rests on.</summary>
    public static string State(MemberRecord record)
    {
        if (record.Branch is not null)
            return "在册";
        var spell = record.Current;
        var paper = spell.Paper is { } known ? $"；依据：{known.Text}{(known.On is { } day ? $"（{day:yyyy-MM-dd}）" : "")}" : "";
        return $"{spell.EndedOn:yyyy-MM-dd} {Way(spell.EndedBy)}{paper}";
    }

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
