namespace PartyBuilding.Core.Appraisals;

/// <summary>The day of the group meeting and the days on which opinions were heard.</summary>
public sealed record GroupMeetingFacts(DateOnly On, DateOnly? MembersHeardOn, DateOnly? OthersHeardOn);
