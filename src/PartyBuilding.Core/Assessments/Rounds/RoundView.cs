using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A round as its pages show it.</summary>
public sealed record RoundView(
    Guid Key, int Version, string Organisation, AssessmentKind Kind, int Year, string Title, string Plan, RoundStage Stage, DateOnly? NoticeOn, string? NoticeTo, DateOnly? FiledOn,
    AssessmentScheme? TeamScheme, AssessmentScheme? OwnScheme, IReadOnlyList<UnitLine> Units)
{
    public IEnumerable<SubjectRow> Subjects => Units.SelectMany(u => u.Subjects);

    /// <summary>Grades decided for the subjects of one scheme, in the order of the scheme, with how many got each.</summary>
    public IReadOnlyList<(string Grade, int Count)> Distribution(bool isTeam)
        => [.. ((isTeam ? TeamScheme : OwnScheme)?.Grades ?? []).OrderBy(g => g.Order).Select(g => (g.Name, Subjects.Count(s => s.IsTeam == isTeam && s.Grade == g.Name)))];
}
