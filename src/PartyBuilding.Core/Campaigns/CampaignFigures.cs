using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>
/// What a branch reports in numbers (通报2005 L253–L261). Opinions, corrections and rules are those beside the register:
/// the totals add both, so that no matter is counted twice and none has to be typed twice.
/// </summary>
public sealed class CampaignFigures : IRecorded
{
    public long Id { get; private set; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    /// <summary>The day for which the numbers stand.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Person-times of talks (谈心).</summary>
    public int Talks { get; init; }

    public int Masses { get; init; }

    /// <summary>Person-times of opinions sought for the analyses.</summary>
    public int OpinionsSought { get; init; }

    public int ToBody { get; init; }

    public int ToOrganisation { get; init; }

    public int ToUnit { get; init; }

    public int ToMember { get; init; }

    public int CorrectedAtOnce { get; init; }

    public int RulesMade { get; init; }

    public int Briefs { get; init; }

    public int Forums { get; init; }

    public int Boxes { get; init; }

    public int Hotlines { get; init; }

    public int Questionnaires { get; init; }

    public int ContactVisits { get; init; }

    /// <summary>Person-times of visits to workers (综述2005 L24).</summary>
    public int WorkersVisited { get; init; }

    public int FamiliesVisited { get; init; }

    /// <summary>Member leaders who owe both life meetings.</summary>
    public int LeadersDue { get; init; }

    public int LeadersAtBranch { get; init; }

    public int LeadersAtBody { get; init; }

    public int LeadersBoth { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
