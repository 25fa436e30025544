namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Examinations made in a year.</summary>
public sealed record YearExaminations(int Year, int Made);
