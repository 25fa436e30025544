namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>The work of a keeper in a year, counted on a day.</summary>
/// <param name="TwoYears">Workshops of this year and the one before.</param>
/// <param name="Months">Months that have ended, this year, without a collection.</param>
/// <param name="Corrections">Reviews that failed, with the day by which they were to be put right and no later review that passed.</param>
public sealed record YearFacts(
    int Year, DateOnly Today, int Meetings, int Trainings, int Exchanges, int TwoYears, IReadOnlyList<int> Months, bool HasAppraisals, IReadOnlyList<(string Unit, DateOnly By)> Corrections);
