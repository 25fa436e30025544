using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Assessments.Scoring;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>One subject with its working, as anybody who may see it can follow it.</summary>
/// <param name="Working">Worked out now from what is in; once the round is closed it equals the composite that was kept.</param>
public sealed record SubjectView(
    Guid RoundKey, string RoundTitle, AssessmentKind Kind, int Year, RoundStage Stage, string Unit, RoundSubject Subject, AssessmentScheme Scheme, Working Working)
{
    public SchemeGrade? Grade => Scheme.Grades.Find(g => g.Key == Subject.GradeKey);
}
