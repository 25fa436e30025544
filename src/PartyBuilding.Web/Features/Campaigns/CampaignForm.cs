using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>Opening or changing a campaign.</summary>
public sealed class CampaignForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Basis { get; set; }

    public string? LeadingGroup { get; set; }

    public string? SteeringGroup { get; set; }

    public DateOnly? OpenedOn { get; set; }

    /// <summary>Always six lines; empty ones are left out.</summary>
    public List<string?> Questions { get; set; } = [];

    public DateOnly? ClosedOn { get; set; }

    /// <summary>Null while it is being opened.</summary>
    public Guid? Key { get; set; }

    public void Fill(CampaignRecord record)
    {
        var campaign = record.Campaign;
        (Version, Name, Basis, OpenedOn) = (campaign.Version, campaign.Name, campaign.Basis, campaign.OpenedOn);
        (LeadingGroup, SteeringGroup) = (campaign.LeadingGroup, campaign.SteeringGroup);
        Questions = [.. record.Questions];
    }

    public void Pad()
    {
        while (Questions.Count < CampaignQuestion.Most)
            Questions.Add(null);
    }
}
