namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Which stages a basis knows.</summary>
public static class SelectionStages
{
    public static IReadOnlyList<SelectionStage> Of(SelectionBasis basis) => basis == SelectionBasis.Circular2005
        ? Enum.GetValues<SelectionStage>()
        : [SelectionStage.Publicity, SelectionStage.Recommendation, SelectionStage.Candidates, SelectionStage.Investigation, SelectionStage.Submission];
}
