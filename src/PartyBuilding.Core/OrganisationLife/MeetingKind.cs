namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Kinds of organisation life (手册2008 L1734-1744; the last but one from the branch report to its members).</summary>
public enum MeetingKind : byte
{
    /// <summary>支部党员大会.</summary>
    BranchMeeting = 1,

    /// <summary>支部委员会.</summary>
    Committee = 2,

    /// <summary>党小组会.</summary>
    Group = 3,

    /// <summary>党课.</summary>
    Lesson = 4,

    /// <summary>主题党日.</summary>
    ThemeDay = 5,

    /// <summary>党员民主生活会, by group or branch.</summary>
    MembersLife = 6,

    /// <summary>支部委员会民主生活会.</summary>
    CommitteeLife = 7,

    /// <summary>专题组织生活会, part of a drive.</summary>
    Special = 8,

    /// <summary>支部向党员报告工作.</summary>
    BranchReport = 9,

    /// <summary>其他活动.</summary>
    Other = 10,
}
