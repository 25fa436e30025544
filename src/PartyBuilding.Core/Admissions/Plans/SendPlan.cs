namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>Input: the organisation department sends the plan up.</summary>
public sealed record SendPlan(Guid OrganisationKey, int Year, int Revision, DateOnly SentOn);
