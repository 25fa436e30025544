namespace PartyBuilding.Core.Quality.Runs;

/// <summary>Asks for a data check.</summary>
/// <param name="Key">Key of the form: a second copy starts no second run.</param>
/// <param name="OrganisationKey">What is checked, with everything below it.</param>
/// <param name="OnBooksOnly">Leave out those who have left.</param>
public sealed record StartCheck(Guid Key, Guid SchemeKey, Guid OrganisationKey, bool OnBooksOnly);
