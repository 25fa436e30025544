namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>The committee fixes whom to investigate. Everybody else who is eligible or was recommended is not chosen.</summary>
/// <param name="Chosen">Keys of the candidates.</param>
public sealed record ChooseCandidates(Guid Key, int Version, DateOnly? On, string? Meeting, DateOnly? CommunicatedOn, IReadOnlyList<Guid> Chosen);
