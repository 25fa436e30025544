namespace PartyBuilding.Core.Floating;

/// <summary>A handling and the first education before it.</summary>
public sealed record HandlingFacts(DateOnly On, DateOnly? FirstEducationOn);
