namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Consultations of a case when the decision is to be scheduled.</summary>
/// <param name="IsDepartment">A leader of a department: the higher leader in charge is asked.</param>
/// <param name="AssistingSentOn">Day on which the assisting side received the request; null when nobody assists, or it was not asked.</param>
/// <param name="IsCoManaged">双重管理.</param>
/// <param name="AssistingAgrees">Its reply; null without one.</param>
/// <param name="IsCoordinated">A dispute over a chief post was referred to the higher organisation department.</param>
public sealed record ConsultationFacts(
    DateOnly Today, bool BeforeInspection, bool BeforeDecision, bool IsDepartment, bool HasHigherLeader, IReadOnlyList<string> NonPartyWithoutFront, bool IsCoManaged,
    DateOnly? AssistingSentOn, bool? AssistingAgrees, bool IsChief, bool IsCoordinated);
