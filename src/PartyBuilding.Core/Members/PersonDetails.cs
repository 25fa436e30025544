namespace PartyBuilding.Core.Members;

/// <summary>What a form says about the person. Codes are those of the code tables.</summary>
public sealed record PersonDetails
{
    public required string Name { get; init; }

    public string? SexCode { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? EthnicityCode { get; init; }

    public string? EducationCode { get; init; }
}
