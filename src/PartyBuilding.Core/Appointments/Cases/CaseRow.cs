namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A case in the list.</summary>
/// <param name="Steps">Candidates by where they stand.</param>
/// <param name="Due">What is due on a day: the end of a notice, of a probation, of the assisting side's month; null with nothing.</param>
public sealed record CaseRow(Guid Key, string Organisation, string Post, CaseKind Kind, CaseStage Stage, DateOnly ProposedOn, IReadOnlyDictionary<CandidateStep, int> Steps, CaseDue? Due);
