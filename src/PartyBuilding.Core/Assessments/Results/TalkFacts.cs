namespace PartyBuilding.Core.Assessments.Results;

/// <summary>A result that may ask for a talk.</summary>
/// <param name="Grade">Name of the grade decided.</param>
/// <param name="IsForTalk">The scheme says that the grade asks for a talk.</param>
/// <param name="Poor">Marks of grades that ask for a talk.</param>
/// <param name="Votes">All marks of the appraisal; zero where there was none.</param>
public sealed record TalkFacts(string Grade, bool IsForTalk, int Poor, int Votes);
