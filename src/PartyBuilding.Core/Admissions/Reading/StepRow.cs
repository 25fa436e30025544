using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A step on record, as it is printed.</summary>
/// <param name="IsStanding">Neither taken back nor overtaken by a decision that sent the case back.</param>
public sealed record StepRow(
    Guid Key, AdmissionStepKind Kind, string Title, DateOnly Day, string DayLabel, string? Source, IReadOnlyList<StepLine> Lines, string RuleSets, string? WentOn,
    string RecordedBy, bool IsStanding, bool IsTakenBack, bool MayTakeBack);
