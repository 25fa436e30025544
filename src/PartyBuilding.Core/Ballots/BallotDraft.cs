using PartyBuilding.Core.Audit;

namespace PartyBuilding.Core.Ballots;

/// <summary>A vote as a feature asks for it.</summary>
/// <param name="Key">Of the submission.</param>
/// <param name="Subject">What it is about, and where it stands; its events stand there too.</param>
/// <param name="Permission">Of the compartment.</param>
/// <param name="Groups">Names of the groups of voters, at least one.</param>
/// <param name="MostPapers">People who may vote, where they are counted beforehand; null sets no bound.</param>
public sealed record BallotDraft(
    Guid Key, EventSubject Subject, string Permission, string Title, BallotWay Way,
    IReadOnlyList<BallotQuestionDraft> Questions, IReadOnlyList<string> Groups, int? MostPapers = null);
