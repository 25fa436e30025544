namespace PartyBuilding.Core.Campaigns;

/// <summary>A stage (阶段) of a batch.</summary>
public sealed class CampaignStage
{
    /// <summary>The stage in which everybody writes an analysis and is given an opinion.</summary>
    public const byte Analysis = 2;

    /// <summary>Three stages: study and mobilisation, analysis and appraisal, rectification and improvement (通报2005 L249, L581).</summary>
    public static readonly IReadOnlyList<string> Titles = ["学习动员", "分析评议", "整改提高"];

    public int Id { get; init; }

    public required int BatchId { get; init; }

    public CampaignBatch? Batch { get; init; }

    public required byte Number { get; init; }

    public required string Title { get; set; }

    public DateOnly? StartedOn { get; set; }

    public DateOnly? PlannedEnd { get; set; }

    public DateOnly? EndedOn { get; set; }

    /// <summary>The stage summary (阶段小结).</summary>
    public string? Summary { get; set; }
}
