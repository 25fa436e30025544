namespace PartyBuilding.Core.Returns.Queries;

/// <summary>One return as lists show it.</summary>
public sealed record ReturnSummary(
    int Id, Guid PublicId, int PeriodId, int OrganisationId, Guid OrganisationKey, string Organisation, string OrganisationPath,
    ReturnStatus Status, int Revision, DateTime? FirstSubmittedAt, DateTime? SubmittedAt, string? SubmittedBy,
    int OverrideCount, int ExplanationCount, long? RecordedNo, int Version)
{
    /// <summary>Nothing a reviewer would have to read: no override, no explanation.</summary>
    public bool IsClean => OverrideCount == 0 && ExplanationCount == 0;
}
