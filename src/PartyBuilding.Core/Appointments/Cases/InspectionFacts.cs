namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>The inspection of one candidate, about to be reported.</summary>
/// <param name="Inspectors">People of the group.</param>
/// <param name="PlanToldOn">The plan was told to the principal leaders of the unit.</param>
/// <param name="NoticedOn">考察预告.</param>
/// <param name="FirstTalkOn">Null without a talk.</param>
/// <param name="MissingOpinions">Of personnel section, discipline organ and Party organisation those that are missing.</param>
/// <param name="NeedsPublicity">Would be new in a Party or government team.</param>
/// <param name="PublicisedOn">Among those who recommended.</param>
/// <param name="OpenReports">Reports received that are neither verified nor listed as unverified.</param>
public sealed record InspectionFacts(
    string Name, int Inspectors, bool HasLeader, DateOnly? PlanToldOn, DateOnly? NoticedOn, bool NoticeHasContact, DateOnly? FirstTalkOn, IReadOnlyList<string> MissingOpinions,
    bool NeedsAudit, bool HasAudit, bool HasShortcomings, bool HasFigures, bool IsSigned, int OpenReports, bool NeedsPublicity = false, DateOnly? PublicisedOn = null);
