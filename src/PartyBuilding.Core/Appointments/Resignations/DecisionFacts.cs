namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>A resignation about to be decided on.</summary>
/// <param name="MissingOpinions">Of the unit's Party organisation and the discipline organ those that are missing.</param>
public sealed record DecisionFacts(ResignationKind Kind, IReadOnlyList<string> MissingOpinions, bool HasTalk, bool QuitsEmployment, bool HasEmploymentDecision);
