namespace PartyBuilding.Core.Returns.Annual;

/// <summary>A step as the data have it now.</summary>
/// <param name="Left">How many are still open; 0 when none, or when they cannot be counted yet.</param>
/// <param name="Words">What there is and what is missing, in one line.</param>
public sealed record AnnualStep(AnnualStepKind Kind, bool IsDone, int Left, string Words)
{
    public int Number => (int)Kind;
}
