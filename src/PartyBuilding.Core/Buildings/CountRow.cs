namespace PartyBuilding.Core.Buildings;

/// <summary>A count of activists and applications.</summary>
public sealed record CountRow(Guid Key, DateOnly On, int Activists, int Applications);
