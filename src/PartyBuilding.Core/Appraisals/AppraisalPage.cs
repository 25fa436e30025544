namespace PartyBuilding.Core.Appraisals;

/// <summary>A page of the list of a year.</summary>
/// <param name="Counts">Branches on each list.</param>
/// <param name="ByStage">Open rounds in each stage.</param>
public sealed record AppraisalPage(
    IReadOnlyList<AppraisalRow> Rows, int Page, int Total, IReadOnlyDictionary<AppraisalList, int> Counts, IReadOnlyDictionary<AppraisalStage, int> ByStage)
{
    public const int Size = 50;
}
