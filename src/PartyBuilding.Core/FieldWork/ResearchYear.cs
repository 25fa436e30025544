namespace PartyBuilding.Core.FieldWork;

/// <summary>A year of research in a scope: who is in office, by name, and every stay, newest first.</summary>
public sealed record ResearchYear(IReadOnlyList<ResearchLeader> Leaders, IReadOnlyList<ResearchRow> Stays);
