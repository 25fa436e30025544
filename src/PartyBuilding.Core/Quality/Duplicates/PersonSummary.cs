namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>One half of a pair.</summary>
/// <param name="Branch">Branch now; null when no longer on the books.</param>
/// <param name="HasIdNumber">A number is sealed in the vault; it is not shown.</param>
public sealed record PersonSummary(Guid Key, string Name, string? SexCode, DateOnly? BirthDate, string? Branch, DateOnly? JoinedOn, bool HasIdNumber);
