namespace PartyBuilding.Core.Organisations.Cases;

public sealed record CaseCounts(int Todo, int Open, int Done);
