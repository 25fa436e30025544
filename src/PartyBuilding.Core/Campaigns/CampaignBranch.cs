using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A branch that takes part in a batch, and since when its analysis stage is complete.</summary>
public sealed class CampaignBranch : IRecorded
{
    public long Id { get; private set; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    /// <summary>Since when it takes part: from here on it counts.</summary>
    public required DateOnly JoinedOn { get; init; }

    /// <summary>Everybody placed here has had the opinion fed back.</summary>
    public DateOnly? AnalysisDoneOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal CampaignBranch Next(long no)
    {
        this.Supersede(no);
        var next = (CampaignBranch)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
