namespace PartyBuilding.Core.Quality.Schemes;

/// <summary>Adds a check scheme or changes one of the department's own.</summary>
/// <param name="Key">The scheme; of a new one the key of the form, so that a second copy adds nothing.</param>
/// <param name="Version">Version seen; null for a new one.</param>
public sealed record SaveScheme(Guid Key, int? Version, string? Name, IReadOnlyCollection<string> Codes);
