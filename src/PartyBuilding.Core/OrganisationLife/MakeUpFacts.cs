namespace PartyBuilding.Core.OrganisationLife;

/// <summary>When a meeting was held and when it was made up.</summary>
public sealed record MakeUpFacts(DateOnly HeldOn, DateOnly On, DateOnly Today);
