using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Exempting a branch from a kind of meeting, or ending that.</summary>
public sealed class ExemptionForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public Guid Branch { get; set; }

    public MeetingKind? Kind { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Last { get; set; }

    public string? Reason { get; set; }
}
