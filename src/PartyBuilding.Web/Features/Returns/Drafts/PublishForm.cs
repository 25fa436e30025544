namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>Publishes a draft.</summary>
public sealed class PublishForm
{
    public int Version { get; set; }

    /// <summary>yyyy-MM.</summary>
    public string? From { get; set; }

    /// <summary>Who wants to know.</summary>
    public string? AskedBy { get; set; }

    /// <summary>On what ground.</summary>
    public string? Reason { get; set; }
}
