namespace PartyBuilding.Core.FieldWork;

/// <summary>A stay about to be recorded.</summary>
/// <param name="Known">A stay of the same person that shares a day with it.</param>
public sealed record StayFacts(DateOnly From, DateOnly To, DateOnly Today, (DateOnly From, DateOnly To)? Known);
