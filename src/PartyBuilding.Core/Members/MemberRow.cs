namespace PartyBuilding.Core.Members;

/// <summary>One line of the member list. Never holds an ID number.</summary>
public sealed record MemberRow(
    Guid Key, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode,
    MemberStanding Standing, DateOnly JoinedOn, Guid BranchKey, string BranchName);
