namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A kind of meeting that branches owe, by a rule.</summary>
/// <param name="PerGroup">Owed by every party group.</param>
/// <param name="ByGroupOrBranch">Held by the branch, or by every group.</param>
public sealed record LifeDuty(string Code, MeetingKind Kind, bool PerGroup = false, bool ByGroupOrBranch = false)
{
    /// <summary>手册2008 L1737-1744.</summary>
    public static readonly IReadOnlyList<LifeDuty> All =
    [
        new("OL-FREQ-BRANCH", MeetingKind.BranchMeeting), new("OL-FREQ-COMMITTEE", MeetingKind.Committee), new("OL-FREQ-GROUP", MeetingKind.Group, PerGroup: true),
        new("OL-FREQ-LESSON", MeetingKind.Lesson), new("OL-LESSON-HALF", MeetingKind.Lesson), new("OL-FREQ-THEME", MeetingKind.ThemeDay),
        new("OL-FREQ-MEMBERS-LIFE", MeetingKind.MembersLife, ByGroupOrBranch: true), new("OL-FREQ-COMMITTEE-LIFE", MeetingKind.CommitteeLife),
    ];
}
