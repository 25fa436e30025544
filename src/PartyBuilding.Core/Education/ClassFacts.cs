namespace PartyBuilding.Core.Education;

/// <summary>A training class about to be entered.</summary>
public sealed record ClassFacts(DateOnly StartsOn, DateOnly EndsOn, int Trainees, int? PersonTimes, IReadOnlyList<int> Parts, DateOnly? QuestionnaireOn);
