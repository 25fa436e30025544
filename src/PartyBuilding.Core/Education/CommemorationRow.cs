namespace PartyBuilding.Core.Education;

/// <summary>A 1 July plan.</summary>
public sealed record CommemorationRow(
    Guid Key, int Version, Guid OrganisationKey, string Organisation, int Year, CommemorationForm Form, int Total, string? Agenda, CommemorationStatus Status,
    DateOnly? ApprovedOn, string? Approval, DateOnly? NoticeOn, DateOnly? HeldOn, int? Attended, IReadOnlyList<(string Unit, int Number)> Quotas)
{
    public int Anniversary => Year - 1921;
}
