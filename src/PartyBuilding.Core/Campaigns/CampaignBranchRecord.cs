namespace PartyBuilding.Core.Campaigns;

/// <summary>A branch's page of a batch.</summary>
/// <param name="Roster">Everybody who takes part here: person, key and name, for choosing.</param>
/// <param name="Unplaced">On this branch's books and placed nowhere.</param>
public sealed record CampaignBranchRecord(
    BatchRecord Head, int BranchId, Guid BranchKey, string Branch, DateOnly? DoneOn, IReadOnlyList<CampaignMemberRow> Members,
    IReadOnlyList<(Guid Person, string Name)> Roster, int Unplaced, CampaignFigures? Figures, IReadOnlyList<LookBackAnswer> LookBack,
    IReadOnlyList<string> Questions, int OpinionsOpen, int OpinionsOverdue, int OpinionsAll);
