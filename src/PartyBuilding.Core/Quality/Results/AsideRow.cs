namespace PartyBuilding.Core.Quality.Results;

/// <summary>A finding that is set aside.</summary>
public sealed record AsideRow(
    Guid Key, string RuleCode, QualityKind Kind, Guid SubjectKey, string Subject, string Organisation, string Field, string Message, string Reason, string DecidedBy,
    DateTime DecidedAt);
