namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>An edition in the list of schemes.</summary>
public sealed record SchemeRow(Guid Key, string Code, short Edition, string Title, AssessmentSubject Subject, int Contents, DateTime? FrozenAt, DateTime? RetiredAt);
