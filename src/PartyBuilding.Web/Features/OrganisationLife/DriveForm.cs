using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Opening a drive, and its steps.</summary>
public sealed class DriveForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public string? Theme { get; set; }

    public DateOnly? OpenedOn { get; set; }

    public DateOnly? CutOffOn { get; set; }

    public string? Document { get; set; }

    public List<Guid> Units { get; set; } = [];

    public string? Reason { get; set; }

    public IReadOnlyList<OrganisationChoice> Choices { get; set; } = [];
}
