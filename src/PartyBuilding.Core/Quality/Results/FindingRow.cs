using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>One line of a run.</summary>
/// <param name="SubjectKey">Public key of the person or organisation.</param>
/// <param name="Reason">Why it is set aside; null when it is not.</param>
public sealed record FindingRow(
    long Id, string RuleCode, RuleForce Force, QualityKind Kind, Guid SubjectKey, string Subject, Guid OrganisationKey, string Organisation, string Field,
    string Message, string? Remedy, bool IsNew, string? Reason);
