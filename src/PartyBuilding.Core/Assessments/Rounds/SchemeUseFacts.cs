using PartyBuilding.Core.Assessments.Schemes;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A scheme chosen for a round.</summary>
/// <param name="IsForTeam">Chosen for the teams, not for people or branches.</param>
/// <param name="Categories">Names at the top of its tree.</param>
public sealed record SchemeUseFacts(AssessmentKind Kind, bool IsForTeam, AssessmentSubject Subject, IReadOnlyList<string> Categories, string Field);
