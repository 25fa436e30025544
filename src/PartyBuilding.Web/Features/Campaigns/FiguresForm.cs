using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>The numbers of a branch.</summary>
public sealed class FiguresForm
{
    public long Version { get; set; }

    public DateOnly? On { get; set; }

    public FigureValues Values { get; set; } = new();

    public CampaignBranchRecord Record { get; set; } = null!;

    public string At => $"/campaigns/batches/{Record.Head.Batch.PublicId}/branches/{Record.BranchKey}";
}
