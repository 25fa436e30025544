namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A round in the list.</summary>
public sealed record AssessmentRow(Guid Key, string Title, string Organisation, AssessmentKind Kind, int Year, RoundStage Stage, int Units, int Teams, int People, int Decided);
