namespace PartyBuilding.Core.CodeTables;

/// <summary>Bands of the statistics over GB/T 4658.</summary>
public static class EducationBands
{
    /// <summary>
    /// 大专及以上. A course finished without a certificate (结业, 肄业) is not counted: the standard's 学历 rests on graduation.
    /// </summary>
    public const string CollegeGroup = "大专及以上";

    /// <summary>Codes of <see cref="CollegeGroup"/>, for a query; all of them are below 40.</summary>
    public static IReadOnlyList<string> CollegeAndAbove { get; } =
        CodeTableCatalogue.Embedded.CodesOf(CodeStandards.Education, CollegeGroup);

    public static bool IsCollegeAndAbove(string? code) => code is not null && CollegeAndAbove.Contains(code, StringComparer.Ordinal);

    /// <summary>大学本科及以上: of those the graduates of the standard's groups 1 and 2.</summary>
    public static bool IsBachelorAndAbove(string? code) => IsCollegeAndAbove(code) && code![0] is ('1' or '2');
}
