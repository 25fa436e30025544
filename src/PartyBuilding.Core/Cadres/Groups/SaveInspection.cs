namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Writes down an inspection, or puts one right.</summary>
/// <param name="Version">Null for a new one; its key is that of the submission.</param>
public sealed record SaveInspection(
    Guid Key, int? Version, Guid OrganisationKey, DateOnly On, InspectionHeadings Headings, string? Problems, string? Opinions, string? CoBodies, ReserveFigures Reserve, DateOnly? FollowUpBy);
