namespace PartyBuilding.Core.Buildings;

/// <summary>A means of coverage about to be entered.</summary>
/// <param name="FullMembers">Full members of an independent branch on its first day.</param>
/// <param name="Twice">Already a means of this building at the time.</param>
/// <param name="OtherKind">Building where the same branch is of the other kind; null for none.</param>
/// <param name="OtherBuilding">Another building that the same independent branch covers.</param>
/// <param name="Stands">Branch or service point stands on the first day.</param>
public sealed record MeansFacts(
    MeansKind Kind, int? Enterprises, int FullMembers, bool Twice, string? OtherKind, string? OtherBuilding, bool Stands, DateOnly From, bool Hosted, bool HasHost);
