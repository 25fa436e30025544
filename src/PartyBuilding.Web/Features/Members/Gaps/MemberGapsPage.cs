using PartyBuilding.Core.Members.Completeness;
using Missing = PartyBuilding.Core.Members.Completeness.Gaps;

namespace PartyBuilding.Web.Features.Members.Gaps;

/// <summary>The gaps of one record.</summary>
/// <param name="NoNumber">Code of why there is no ID number.</param>
public sealed record MemberGapsPage(RecordHead Head, IReadOnlyList<Gap> Found, string? NoNumber)
{
    /// <summary>Form that fills the gap.</summary>
    public string Href(Gap gap) => Missing.SetOf(gap.Key) is { } set ? $"{Head.At}/sets/{set}"
        : gap.Key == Missing.IdNumber ? $"{Head.At}/number"
        : $"{Head.At}/{(Head.MayCorrect ? "correct" : "propose")}";
}
