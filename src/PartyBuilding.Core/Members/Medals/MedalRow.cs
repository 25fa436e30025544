namespace PartyBuilding.Core.Members.Medals;

/// <summary>A member who has reached the years of the medal.</summary>
/// <param name="ReachedOn">Day on which the years were full, without the time between leaving and restoration.</param>
/// <param name="AwardedOn">Null while it has not been awarded.</param>
public sealed record MedalRow(
    int PersonId, Guid Key, string Name, string? SexCode, DateOnly? BirthDate, DateOnly JoinedOn, DateOnly ReachedOn, string Branch, string BranchPath,
    DateOnly? AwardedOn, string? Phone, string? Address, bool IsInHardship);
