namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>A step and the days set for its stage.</summary>
public sealed record WindowFacts(SelectionStage Stage, DateOnly On, DateOnly? From, DateOnly? To)
{
    public bool IsInside => (From is null || On >= From) && (To is null || On <= To);
}
