using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A branch's answer to one question of the look-back (回头看, 通报2005 L273); all of a branch are written together.</summary>
public sealed class LookBackAnswer : IRecorded
{
    public long Id { get; private set; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    public required byte Number { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required bool IsYes { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
