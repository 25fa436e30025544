namespace PartyBuilding.Core.Admissions;

/// <summary>Input: an applicant goes to another branch; the whole case goes along. The reason comes with the command.</summary>
public sealed record HandOver(Guid CaseKey, int Version, Guid ToBranchKey, DateOnly Day);
