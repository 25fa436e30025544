using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Which results: those of one kind of assessment in one year, about one kind of subject.</summary>
/// <param name="Year">Null for the last year that has any.</param>
public sealed record ResultQuery(AssessmentKind Kind, AssessmentSubject Subject, int? Year);
