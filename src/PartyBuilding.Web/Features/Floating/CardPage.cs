using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Members;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The card for its print view.</summary>
/// <param name="Member">The member's record, for the side that may open it.</param>
public sealed record CardPage(FloatingRecord Record, MemberRecord? Member, MemberWords Words)
{
    public IReadOnlyList<CareRow> Checks => [.. Record.Entries.Where(e => e.Kind == CareKind.Check).OrderBy(e => e.On)];

    public string Standing => Member is null ? "" : MemberWords.Standing(Member.Current.Standing);

    public static string Day(DateOnly? day) => day is { } d ? $"{d.Year} 年 {d.Month} 月 {d.Day} 日" : "　　年　月　日";
}
