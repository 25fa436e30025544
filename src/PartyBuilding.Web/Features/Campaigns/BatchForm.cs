using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>A new batch.</summary>
public sealed class BatchForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    public int Version { get; set; }

    public string? Name { get; set; }

    public DateOnly? PlannedStart { get; set; }

    public List<Guid> UnitKeys { get; set; } = [];

    public List<string?> Stages { get; set; } = [.. CampaignStage.Titles];

    [BindNever, ValidateNever]
    public CampaignRecord Record { get; set; } = null!;

    public IReadOnlyList<(Guid Key, string Name)> Units { get; set; } = [];
}
