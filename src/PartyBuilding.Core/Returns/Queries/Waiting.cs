namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Returns that wait for review.</summary>
/// <param name="Own">For the reader's own level.</param>
/// <param name="Clean">Of these, without override and explanation: what one action may pass.</param>
/// <param name="Below">For a reviewing level below.</param>
public sealed record Waiting(int Own, int Clean, int Below)
{
    public static Waiting None { get; } = new(0, 0, 0);
}
