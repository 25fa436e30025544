namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>Publishes a draft.</summary>
public sealed class PublishForm
{
    public int Version { get; set; }

    /// <summary>yyyy-MM.</summary>
    public string? From { get; set; }

    public string? Reason { get; set; }
}
