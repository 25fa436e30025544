using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>What one step of a batch may carry.</summary>
public sealed class BatchStepForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    /// <summary>Of the batch; of the finding when one is answered.</summary>
    public long Version { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? PlannedEnd { get; set; }

    public DateOnly? NewEnd { get; set; }

    public string? Summary { get; set; }

    public string? Reason { get; set; }

    public Guid? OrganisationKey { get; set; }

    public SteeringFindingKind? Kind { get; set; }

    public DateOnly? FoundOn { get; set; }

    public string? Text { get; set; }

    public string? Answer { get; set; }

    /// <summary>Back to the page of a branch after placing.</summary>
    public Guid? Branch { get; set; }
}
