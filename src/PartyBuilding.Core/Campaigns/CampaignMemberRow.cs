namespace PartyBuilding.Core.Campaigns;

/// <summary>A member of a batch in a list. <see cref="Key"/> is null of one who is not placed.</summary>
public sealed record CampaignMemberRow(
    Guid? Key, string Name, string Branch, Guid BranchKey, int HomeBranchId, int BranchId, CampaignAttendance Attendance, DateOnly? AttendedOn,
    CampaignAnalysis Analysis, DateOnly? AnalysedOn, DateOnly? OpinionOn, DateOnly? FedBackOn, string? FedBackBy, bool IsFoundAgain, bool IsOffPost,
    bool IsHosted, DateOnly? LeftOn)
{
    public bool IsElsewhere => BranchId != HomeBranchId;
}
