namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>A unit, and its inspections of late.</summary>
/// <param name="Last">Day of the last one; null for never.</param>
/// <param name="Finding">Not inspected this year, or problems still open, in words.</param>
public sealed record InspectionRow(Guid OrganisationKey, string Organisation, Guid? LastKey, DateOnly? Last, string? Finding);
