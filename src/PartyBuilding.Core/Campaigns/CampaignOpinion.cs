using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>An opinion received by a branch and what was done about it: one matter, one solution (一事一解, 通报2005 L265).</summary>
public sealed class CampaignOpinion : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int BranchId { get; init; }

    public Organisation? Branch { get; init; }

    public required OpinionSource Source { get; set; }

    public required OpinionAddressee Addressee { get; set; }

    public required OpinionChannel Channel { get; set; }

    public required string Text { get; set; }

    public required DateOnly ReceivedOn { get; set; }

    /// <summary>责任人, a member who takes part here.</summary>
    public int? ResponsibleId { get; set; }

    public Person? Responsible { get; set; }

    /// <summary>责任人 who is nobody of this branch.</summary>
    public string? ResponsibleName { get; set; }

    /// <summary>Time node (时间节点).</summary>
    public DateOnly? DueOn { get; set; }

    public string? Measure { get; set; }

    public OpinionResult Result { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string? Explanation { get; set; }

    /// <summary>Title of the rule made of it.</summary>
    public string? RuleMade { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal CampaignOpinion Next(long no)
    {
        this.Supersede(no);
        var next = (CampaignOpinion)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
