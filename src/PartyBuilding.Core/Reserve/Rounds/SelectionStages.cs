namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Which stages a basis knows, and what the circular organises apart.</summary>
public static class SelectionStages
{
    /// <summary>Codes of the directions that the circular has organised separately: education and health (S000 L149).</summary>
    public static IReadOnlyList<string> SeparateByCircular { get; } = ["7", "8"];

    public static IReadOnlyList<SelectionStage> Of(SelectionBasis basis) => basis == SelectionBasis.Circular2005
        ? Enum.GetValues<SelectionStage>()
        : [SelectionStage.Publicity, SelectionStage.Recommendation, SelectionStage.Candidates, SelectionStage.Investigation, SelectionStage.Submission];
}
