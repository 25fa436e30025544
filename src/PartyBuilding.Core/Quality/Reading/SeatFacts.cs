namespace PartyBuilding.Core.Quality.Reading;

/// <summary>Somebody on a running committee, and where they are on the books now.</summary>
/// <param name="BranchPath">Null when they have left.</param>
internal sealed record SeatFacts(int TermId, int PersonId, string Name, bool IsSecretary, string? BranchPath, bool IsFull);
