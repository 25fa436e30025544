namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Somebody who applies, or whose result is entered.</summary>
/// <param name="IsAnnounced">Posts, conditions and procedure were announced before.</param>
/// <param name="HasScore">A result is being entered.</param>
public sealed record ApplicantFacts(CaseKind Kind, string Name, bool IsAnnounced, bool IsInside, bool? IsQualified, bool HasScore);
