using PartyBuilding.Core.LifeMeetings;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>Beginning a case.</summary>
public sealed class LifeMeetingForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public Guid Body { get; set; }

    public int Year { get; set; }

    public LifeMeetingKind Kind { get; set; } = LifeMeetingKind.Yearly;

    public string? Topic { get; set; }

    public List<int> Topics { get; set; } = [];

    public string? Reason { get; set; }

    public string? BodyName { get; set; }
}
