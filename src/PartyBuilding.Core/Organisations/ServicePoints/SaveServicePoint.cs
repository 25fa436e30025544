namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>Registers a service point, or puts it right, or closes it.</summary>
/// <param name="Key">Null for a new one.</param>
/// <param name="No">Recording number of what the form showed.</param>
/// <param name="ClosedOn">First day on which it is closed; null while it is open.</param>
/// <param name="SubmissionKey">Key of a new one: a second copy of the same form registers nothing.</param>
public sealed record SaveServicePoint(
    Guid? Key, long No, Guid? OrganisationKey, string? KindCode, string? PlaceCode, string? Name, string? Address, DateOnly OpenedOn, DateOnly? ClosedOn,
    Guid? SubmissionKey = null);
