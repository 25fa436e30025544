namespace PartyBuilding.Core.Cadres;

/// <summary>One line of the list of cadres. Never holds an ID number.</summary>
public sealed record CadreRow(
    Guid Key, string Name, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? PostText, string? LevelCode, DateOnly? LevelSince,
    CadreManagement Management, string Organisation, bool IsMember);
