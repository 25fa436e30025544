using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>What one step about a stay may carry.</summary>
public sealed class StayStepForm
{
    public long Version { get; set; }

    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public DateOnly? On { get; set; }

    public string? Text { get; set; }

    public string? Number { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public DateOnly? StampedOn { get; set; }

    public string? StampedBy { get; set; }

    public StayStepKind? Step { get; set; }

    public StayEnd? How { get; set; }

    public CareKind? Kind { get; set; }

    public string? What { get; set; }

    public string? By { get; set; }

    public Guid? PersonKey { get; set; }

    public string? Reason { get; set; }
}
