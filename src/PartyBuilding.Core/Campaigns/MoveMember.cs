namespace PartyBuilding.Core.Campaigns;

/// <param name="Version">Recording number of the row that the form showed.</param>
public sealed record MoveMember(Guid Key, long Version, Guid? ToBranchKey);
