using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>A branch's look-back.</summary>
public sealed class LookBackForm
{
    public long Version { get; set; }

    public DateOnly? HeldOn { get; set; }

    public List<LookBackLineForm> Answers { get; set; } = [];

    [BindNever, ValidateNever]
    public CampaignBranchRecord Record { get; set; } = null!;

    [ValidateNever]
    public string At => $"/campaigns/batches/{Record.Head.Batch.PublicId}/branches/{Record.BranchKey}";
}
