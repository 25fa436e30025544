namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What a list of meetings is narrowed to.</summary>
/// <param name="Organisation">One organisation and everything below it; null for the whole scope.</param>
public sealed record MeetingFilter(
    MeetingList List = MeetingList.All, Guid? Organisation = null, MeetingKind? Kind = null, DateOnly? From = null, DateOnly? To = null, Guid? Drive = null);
