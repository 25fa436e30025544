namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Input: the yearly adjustment of the people of one unit, all in one.</summary>
public sealed record AdjustPool(Guid OrganisationKey, int Year, DateOnly? On, string? Decision, IReadOnlyList<AdjustLine> Lines);
