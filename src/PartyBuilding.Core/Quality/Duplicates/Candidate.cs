namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>One of several people who look alike.</summary>
internal sealed record Candidate(int Id, Guid Key, string Name, DateOnly? BirthDate, string? SexCode, byte[]? BlindIndex);
