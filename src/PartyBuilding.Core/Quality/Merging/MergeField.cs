namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Fields that are chosen one by one.</summary>
public static class MergeField
{
    public const string Name = "Name";
    public const string Sex = "SexCode";
    public const string BirthDate = "BirthDate";
    public const string Ethnicity = "EthnicityCode";
    public const string Education = "EducationCode";
    public const string JoinedOn = "JoinedOn";
    public const string IdNumber = "IdNumber";

    public static readonly IReadOnlyList<string> All = [Name, Sex, BirthDate, Ethnicity, Education, JoinedOn, IdNumber];
}
