using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// One anonymous vote (无记名投票) of whatever feature asks for it: questions, groups of voters, codes and sealed ballots.
/// What it is about is only a kind and a key here.
/// </summary>
public sealed class BallotRound : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Kind of what is voted about, one of <see cref="Audit.EventSubject"/>.</summary>
    public required string SubjectKind { get; init; }

    public required Guid SubjectKey { get; init; }

    /// <summary>Permission of the compartment: who lacks it sees no trace of the round.</summary>
    public required string Permission { get; init; }

    /// <summary>Of the organisation that votes, as it stood when the vote was prepared: who has it in scope runs the vote.</summary>
    public required string OrganisationPath { get; init; }

    public required string Title { get; init; }

    public required BallotWay Way { get; init; }

    public BallotStatus Status { get; set; } = BallotStatus.Prepared;

    /// <summary>Papers and codes together may not be more; null sets no bound.</summary>
    public int? MostPapers { get; init; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? ClosedAt { get; set; }

    public List<BallotQuestion> Questions { get; init; } = [];

    public List<BallotGroup> Groups { get; init; } = [];

    public int Version { get; set; }
}
