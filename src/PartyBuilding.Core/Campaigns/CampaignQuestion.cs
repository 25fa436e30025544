namespace PartyBuilding.Core.Campaigns;

/// <summary>A question of the look-back (回头看). The bulletin names six and does not list them (L273): the organiser types them.</summary>
public sealed class CampaignQuestion
{
    public const int Most = 6;

    public int Id { get; init; }

    public required int CampaignId { get; init; }

    /// <summary>1 to 6.</summary>
    public required byte Number { get; init; }

    public required string Text { get; set; }
}
