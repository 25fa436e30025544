using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>Somebody a cell says was not there.</summary>
/// <param name="Why">Null when nothing stands behind the name.</param>
/// <param name="IsMadeUp">The cell says that it was made up since.</param>
/// <param name="MadeUpOn">Null when the cell does not say when.</param>
internal sealed record SheetAbsentee(string Name, AbsenceReason? Why, string? Note, bool IsMadeUp = false, DateOnly? MadeUpOn = null, MakeUpForm? Form = null);
