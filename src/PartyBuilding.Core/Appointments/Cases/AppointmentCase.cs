using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The filling of a post, from the motion (动议) to the end of the probation.</summary>
public sealed class AppointmentCase : IVersioned
{
    /// <summary>Unit and post together fit the title of a ballot and an item of an agenda.</summary>
    public const int LongestUnit = 70;
    public const int LongestPost = 44;
    public const int LongestBy = 60;
    public const int LongestText = 1000;
    public const int LongestMeeting = 100;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>In whose strength the post counts.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Whose committee decides (干部管理权限): decides who sees the case, which the unit of the post does not.</summary>
    public required int DeciderId { get; init; }

    public Organisation? Decider { get; init; }

    public CaseStage Stage { get; set; } = CaseStage.Motion;

    public required CaseKind Kind { get; set; }

    public required string Unit { get; set; }

    public required string Post { get; set; }

    public required string LevelCode { get; set; }

    public required bool IsInTeam { get; set; }

    /// <summary>Posts to fill, from 1.</summary>
    public required short Posts { get; set; }

    public required PostWay Way { get; set; }

    /// <summary>Of a post by contract (聘期).</summary>
    public short? ContractYears { get; set; }

    /// <summary>正职.</summary>
    public required bool IsChief { get; set; }

    /// <summary>A chief post of a next lower Party committee or government: the plenum votes on it (手册2008 L2646).</summary>
    public required bool IsForPlenum { get; set; }

    /// <summary>A leader of a department: the higher leader in charge is asked (手册2008 L2638).</summary>
    public required bool IsDepartment { get; set; }

    /// <summary>Leads a people's congress, a government or a consultative conference (手册2008 L2525).</summary>
    public required bool LeadsState { get; set; }

    /// <summary>The higher committee approves (手册2008 L2652).</summary>
    public required bool IsManagedAbove { get; set; }

    /// <summary>须备案: told upward after the decision.</summary>
    public required bool NeedsFiling { get; set; }

    /// <summary>协管方 of a post under two sides (双重管理); null under one.</summary>
    public string? CoManagedBy { get; set; }

    /// <summary>工作特殊需要: the organisation may nominate (手册2008 L2531).</summary>
    public required bool IsSpecialNeed { get; set; }

    /// <summary>A deputy or internal post to which probation applies (手册2008 L2772).</summary>
    public required bool HasProbation { get; set; }

    public required DateOnly ProposedOn { get; set; }

    public required string ProposedBy { get; set; }

    /// <summary>动议理由.</summary>
    public required string Reasons { get; set; }

    /// <summary>公告 of an open selection or a competition: posts, conditions, procedure.</summary>
    public DateOnly? AnnouncedOn { get; set; }

    public string? Announcement { get; set; }

    /// <summary>民主测评 of those tested in a competition.</summary>
    public DateOnly? AppraisedOn { get; set; }

    /// <summary>Day on which the candidates were fixed, and the collective that did it.</summary>
    public DateOnly? FixedOn { get; set; }

    public string? FixedAt { get; set; }

    public DateOnly? EndedOn { get; set; }

    public string? EndedWhy { get; set; }

    public List<CaseApplicant> Applicants { get; init; } = [];

    public List<CaseRecommendation> Recommendations { get; init; } = [];

    public List<CaseCandidate> Candidates { get; init; } = [];

    public List<CaseConsultation> Consultations { get; init; } = [];

    public int Version { get; set; }

    /// <summary>Filled by application and examination.</summary>
    public bool IsByExam => Kind is CaseKind.OpenSelection or CaseKind.Competition;

    /// <summary>单位和职务 in one.</summary>
    public string FullPost => Unit + Post;
}
