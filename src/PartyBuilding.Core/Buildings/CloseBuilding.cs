namespace PartyBuilding.Core.Buildings;

/// <summary>Closes a building and ends what it has, or opens both again.</summary>
/// <param name="Version">Recording number the form knew.</param>
/// <param name="On">First day on which it is closed; null opens it again.</param>
public sealed record CloseBuilding(Guid Key, long Version, DateOnly? On);
