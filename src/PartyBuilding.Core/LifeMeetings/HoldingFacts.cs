namespace PartyBuilding.Core.LifeMeetings;

/// <summary>What must be there before a meeting is held, and how it was held.</summary>
/// <param name="Unchecked">Measures of the meeting before without a result.</param>
/// <param name="Absent">Names of those absent with the reason given.</param>
public sealed record HoldingFacts(
    DateOnly On, bool HasRecorder, bool HasLookBack, int Unchecked, bool HasTalks, bool HasOpinions, IReadOnlyList<(string Name, string? Reason)> Absent,
    IReadOnlyList<string> MissingAnswers);
