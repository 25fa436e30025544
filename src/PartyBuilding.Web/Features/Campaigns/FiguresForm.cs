using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>The numbers of a branch.</summary>
public sealed class FiguresForm
{
    public long Version { get; set; }

    public DateOnly? On { get; set; }

    public FigureValues Values { get; set; } = new();

    [BindNever, ValidateNever]
    public CampaignBranchRecord Record { get; set; } = null!;

    [ValidateNever]
    public string At => $"/campaigns/batches/{Record.Head.Batch.PublicId}/branches/{Record.BranchKey}";
}
