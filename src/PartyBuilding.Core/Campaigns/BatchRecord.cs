namespace PartyBuilding.Core.Campaigns;

/// <summary>The head of a batch's pages.</summary>
/// <param name="Unplaced">Members of the reader's scope placed nowhere.</param>
public sealed record BatchRecord(
    CampaignBatch Batch, Campaign Campaign, string Organiser, bool Leads, IReadOnlyList<StageRow> Stages, IReadOnlyList<string> Units, int Unplaced)
{
    /// <summary>The stage that runs; null before the first and after the last.</summary>
    public CampaignStage? Now => Stages.LastOrDefault(s => s.Stage.StartedOn is not null && s.Stage.EndedOn is null)?.Stage;

    /// <summary>Whether something may still be written.</summary>
    public bool IsOpen => Campaign.ClosedOn is null;

    public DateOnly? AnalysisFrom => Stages.FirstOrDefault(s => s.Stage.Number == CampaignStage.Analysis)?.Stage.StartedOn;
}
