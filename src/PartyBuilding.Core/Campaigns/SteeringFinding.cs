using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>A finding of the steering group (督导组) about a branch or unit, and its answer.</summary>
public sealed class SteeringFinding : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required SteeringFindingKind Kind { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required string Text { get; init; }

    public string? Answer { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal SteeringFinding Next(long no)
    {
        this.Supersede(no);
        var next = (SteeringFinding)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
