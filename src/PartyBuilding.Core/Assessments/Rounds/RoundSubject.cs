using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A team, a person or a branch in a round, with everything that came in about it and what was decided.</summary>
public sealed class RoundSubject : IVersioned
{
    public const int LongestName = 60;
    public const int LongestPost = 200;
    public const int LongestText = 1000;
    public const int LongestMeeting = 100;
    public const int LongestBy = 60;

    public int Id { get; init; }

    public int UnitId { get; init; }

    public RoundUnit? Unit { get; init; }

    public required Guid Key { get; init; }

    public required short Order { get; init; }

    public required bool IsTeam { get; init; }

    /// <summary>Of a person; null for a team or a branch.</summary>
    public int? CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>Of a branch; null for a team or a person.</summary>
    public int? BranchId { get; init; }

    public Organisation? Branch { get; init; }

    /// <summary>As it was when the round was made.</summary>
    public required string Name { get; init; }

    public string? Post { get; init; }

    /// <summary>The words for a government's team stand on the form (手册2008 L2565, L2587).</summary>
    public required bool IsGovernment { get; init; }

    /// <summary>岗位职责: what the result is measured against.</summary>
    public string? Duties { get; set; }

    /// <summary>Worked out when the round was closed; kept so that anybody's recalculation can be compared with it.</summary>
    public decimal? Composite { get; set; }

    /// <summary>Grade decided, one of the scheme.</summary>
    public Guid? GradeKey { get; set; }

    /// <summary>Why it is not the grade of the composite.</summary>
    public string? GradeReason { get; set; }

    /// <summary>综合评价.</summary>
    public string? Conclusion { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public string? DecidedAt { get; set; }

    public DateOnly? FeedbackOn { get; set; }

    public string? FeedbackBy { get; set; }

    /// <summary>本人（班子）意见.</summary>
    public string? FeedbackOpinion { get; set; }

    /// <summary>诫勉、提醒谈话 about the result: held on which day, by whom, what was told and what the other side said to it.</summary>
    public DateOnly? AdmonishedOn { get; set; }

    public string? AdmonishedBy { get; set; }

    public string? Admonition { get; set; }

    public List<SubjectRating> Ratings { get; init; } = [];

    public List<SubjectVotes> Votes { get; init; } = [];

    public List<SubjectFault> Faults { get; init; } = [];

    public List<SubjectFigure> Figures { get; init; } = [];

    public List<AssessmentTalk> Talks { get; init; } = [];

    public List<Rectification> Rectifications { get; init; } = [];

    public int Version { get; set; }
}
