using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>One assessment of teams and people by one organisation: plan, notice, units with their meetings, results, filing.</summary>
public sealed class AssessmentRound : IVersioned
{
    public const int LongestTitle = 100;
    public const int LongestPlan = 1000;
    public const int LongestNotice = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Who assesses: decides who sees the round.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required AssessmentKind Kind { get; init; }

    public required short Year { get; init; }

    public required string Title { get; set; }

    public required string Plan { get; set; }

    /// <summary>For the teams; null when none is assessed.</summary>
    public int? TeamSchemeId { get; set; }

    public AssessmentScheme? TeamScheme { get; init; }

    /// <summary>For people, or for branches; null when none is assessed.</summary>
    public int? OwnSchemeId { get; set; }

    public AssessmentScheme? OwnScheme { get; init; }

    /// <summary>考核通知 (预告): when, and to whom.</summary>
    public DateOnly? NoticeOn { get; set; }

    public string? NoticeTo { get; set; }

    public RoundStage Stage { get; set; } = RoundStage.Planned;

    public DateOnly? FiledOn { get; set; }

    public List<RoundUnit> Units { get; init; } = [];

    public int Version { get; set; }

    public IEnumerable<RoundSubject> Subjects => Units.SelectMany(u => u.Subjects);

    public AssessmentScheme SchemeOf(RoundSubject subject) => (subject.IsTeam ? TeamScheme : OwnScheme)!;
}
