namespace PartyBuilding.Core.Education;

/// <summary>What a member has studied in a year.</summary>
/// <param name="IsCommittee">Secretary or member of the branch's committee.</param>
public sealed record StudyFacts(bool IsCommittee, int Minutes, int CreditTenths);
