using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>What one step about a situation may carry.</summary>
public sealed class SituationStepForm
{
    public long Version { get; set; }

    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public DateOnly? On { get; set; }

    public string? How { get; set; }

    public FoundPlacement? Placement { get; set; }

    public CareKind? Kind { get; set; }

    public string? What { get; set; }

    public string? By { get; set; }

    /// <summary>In yuan, as typed.</summary>
    public decimal? Amount { get; set; }

    public string? Reason { get; set; }
}
