using PartyBuilding.Core.Members;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>The three parts of a letter, ready to print.</summary>
/// <param name="IdNumber">Given only on a counted print by somebody who may open it; otherwise filled in by hand.</param>
public sealed record LetterPage(
    TransferLetter Letter, string Sex, int? Age, string Ethnicity, MemberStanding Standing, string? IdNumber, bool IsCounted, bool MayPrint)
{
    public string StandingText => Standing == MemberStanding.Full ? "正式" : "预备";

    public string Number => Letter.Case.LetterNumber ?? "";

    public static string Day(DateOnly? day) => day is { } d ? $"{d.Year} 年 {d.Month} 月 {d.Day} 日" : "　　年　　月　　日";

    public string Dues => Letter.Case.DuesPaidTo is { } month ? $"{month / 100} 年 {month % 100} 月" : "　　年　　月";
}
