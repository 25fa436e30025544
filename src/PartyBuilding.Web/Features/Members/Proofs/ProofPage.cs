using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proofs;

namespace PartyBuilding.Web.Features.Members.Proofs;

/// <summary>A letter of proof, ready to print.</summary>
/// <param name="IdNumber">Given only on a counted print by somebody who may open it; otherwise filled in by hand.</param>
public sealed record ProofPage(
    ProofRecord Letter, string Sex, string Ethnicity, string BranchName, string? IdNumber, bool IsCounted, bool MayPrint)
{
    // Whoever is on probation is not yet a full member, and the letter says so.
    public string Standing => Letter.Standing == MemberStanding.Full ? "中共正式党员" : "中共预备党员";

    public static string Day(DateOnly day) => $"{day.Year} 年 {day.Month} 月 {day.Day} 日";
}
