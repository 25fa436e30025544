namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>Input: a unit's plan of a year; a second one of the same unit and year is its revision.</summary>
/// <param name="Key">Key of the form; a second copy writes no second version.</param>
/// <param name="Revision">The revision the form was made from, 0 for the first plan.</param>
public sealed record SavePlan(
    Guid Key, Guid OrganisationKey, int Year, int Revision, int? Number, string? Policy, int? Activists, int? Members, string? Composition);
