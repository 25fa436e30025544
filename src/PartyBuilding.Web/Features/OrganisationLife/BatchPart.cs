namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>One group's meeting in a batch.</summary>
public sealed class BatchPart
{
    /// <summary>Made by the form; becomes the key of the meeting.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();

    public Guid GroupKey { get; set; }

    public bool IsHeld { get; set; }

    /// <summary>Only where it is not the day of all.</summary>
    public DateOnly? On { get; set; }

    public List<MarkForm> Marks { get; set; } = [];

    public string? Name { get; set; }
}
