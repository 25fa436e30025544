using PartyBuilding.Core.Assessments.Results;

namespace PartyBuilding.Web.Features.Assessments.Results;

/// <summary>The comparison of a year.</summary>
public sealed record ResultPage(ResultSummary Summary, bool MayImport)
{
    public string Workbook => ResultForm.Address("/assessments/results/workbook", Summary.Query);

    /// <summary>The subjects behind a figure.</summary>
    public string Behind(ResultCell cell, int? year = null) => ResultForm.Address("/assessments/results/subjects", Summary.Query with { Year = year ?? Summary.Query.Year }, cell);

    public string Of(int year) => ResultForm.Address("/assessments/results", Summary.Query with { Year = year });
}
