namespace PartyBuilding.Core.CoBuilding;

/// <summary>Registers an agreement, or puts it right.</summary>
/// <param name="Key">Of the record; for a new one the key of the submission, so that a second copy adds nothing.</param>
/// <param name="Version">Recording number the form knew; null for a new one.</param>
/// <param name="Members">Members of the organisation that keeps the record.</param>
/// <param name="Others">The other parties, one a line with the number of their members: 某厂党委 32.</param>
public sealed record SaveAgreement(
    Guid Key, long? Version, Guid OrganisationKey, string? Title, DateOnly SignedOn, int? Members, string? Others, string? Mechanisms, bool MonthlyHighlight, bool QuarterlyKeyWork);
