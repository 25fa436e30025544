namespace PartyBuilding.Core.Education;

/// <summary>A page of some list of education.</summary>
public sealed record EducationPage<T>(IReadOnlyList<T> Rows, int Page, int Total)
{
    public const int Size = 50;
}
