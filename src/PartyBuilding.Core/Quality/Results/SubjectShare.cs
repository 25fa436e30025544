namespace PartyBuilding.Core.Quality.Results;

/// <summary>How much was found at an organisation, or with a person.</summary>
/// <param name="Where">Branch of a person.</param>
public sealed record SubjectShare(Guid Key, string Name, string? Where, int Findings);
