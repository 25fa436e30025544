using PartyBuilding.Core.Campaigns;

namespace PartyBuilding.Web.Features.Campaigns;

/// <param name="MayLead">The reader writes, leads, and the campaign is open.</param>
public sealed record BatchShowPage(
    BatchRecord Batch, CoverageTable Coverage, IReadOnlyList<FindingRow> Findings, IReadOnlyList<(Guid Key, string Name)> Choices,
    IReadOnlyList<CampaignEvent> History, BatchStepForm Step, Guid? Organisation, DateOnly Today, bool MayLead, bool MayManage, bool MayExport)
{
    public string At => $"/campaigns/batches/{Batch.Batch.PublicId}";

    /// <summary>Stage to begin next; null when there is none.</summary>
    public CampaignStage? Next => Batch.Stages.FirstOrDefault(s => s.Stage.StartedOn is null)?.Stage;

    /// <summary>Those that run, the earliest first.</summary>
    public IEnumerable<CampaignStage> Running => Batch.Stages.Select(s => s.Stage).Where(s => s.StartedOn is not null && s.EndedOn is null);

    public string Members(string list, CoverageRow row) => $"{At}/members?list={list}&organisation={row.Key ?? Coverage.LevelKey}";

    public string Branches(string list, CoverageRow row) => $"{At}/branches?list={list}&organisation={row.Key ?? Coverage.LevelKey}";

    public string State => Batch.Batch switch
    {
        { EndedOn: not null } => "已结束",
        { StartedOn: null } => "未开始",
        _ => Batch.Now is { } now ? $"{now.Title}阶段" : "两个阶段之间",
    };
}
