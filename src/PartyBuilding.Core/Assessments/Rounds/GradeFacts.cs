namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>A grade about to be decided; grades are names.</summary>
/// <param name="IsInGap">The scheme has bands, and none holds the composite.</param>
/// <param name="Worked">Grade of the composite; null where there is none.</param>
/// <param name="Quota">Percent of the subjects that may get the chosen grade; null sets no bound.</param>
/// <param name="Subjects">Of the same scheme in the round.</param>
/// <param name="Already">Of those, others that have it.</param>
/// <param name="HasDuties">True also where none are asked for: teams and branches.</param>
public sealed record GradeFacts(decimal? Composite, bool IsInGap, string? Worked, string Chosen, decimal? Quota, int Subjects, int Already, bool HasDuties);
