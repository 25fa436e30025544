namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>One of those expected, as the form marks them.</summary>
public sealed class LifeAnswerForm
{
    public Guid Key { get; set; }

    public bool IsAbsent { get; set; }

    public string? Reason { get; set; }
}
