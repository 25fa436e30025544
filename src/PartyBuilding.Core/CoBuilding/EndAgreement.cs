namespace PartyBuilding.Core.CoBuilding;

/// <summary>Ends an agreement, with a summary.</summary>
/// <param name="Version">Recording number the form knew.</param>
public sealed record EndAgreement(Guid Key, long Version, DateOnly On, string? Summary);
