namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Notes work of the keepers.</summary>
public sealed record AddArchiveWork(Guid Key, Guid OrganisationKey, ArchiveWorkKind? Kind, DateOnly On, string? Subject, bool? HasPassed, DateOnly? CorrectBy);
