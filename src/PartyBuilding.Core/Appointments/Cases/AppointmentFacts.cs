namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody about to be appointed.</summary>
/// <param name="NoticeTo">Last day of the notice; null without one.</param>
/// <param name="IsExempt">Published at the inspection of a term change, or a special post.</param>
/// <param name="Outcome">Of the notice; null while it is open.</param>
/// <param name="SuspendedOn">First day of a suspension.</param>
/// <param name="HasPassed">The meeting decided for it.</param>
/// <param name="NeedsApproval">Managed above: the higher committee approves.</param>
public sealed record AppointmentFacts(
    string Name, DateOnly On, bool HasPassed, bool NeedsApproval, bool IsApproved, bool IsExempt, DateOnly? NoticeTo, NoticeOutcome? Outcome, DateOnly? SuspendedOn, bool HasStatement);
