using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>What one step about a meeting may carry.</summary>
public sealed class MeetingStepForm
{
    public long Version { get; set; }

    public List<Guid> People { get; set; } = [];

    public DateOnly? On { get; set; }

    public MakeUpForm? Way { get; set; }

    public string? Record { get; set; }

    public string? Summary { get; set; }

    public string? Report { get; set; }

    public string? Reason { get; set; }

    public PaperKind? Kind { get; set; }
}
