namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>One return behind a number of the table.</summary>
/// <param name="IsSeen">Its unit lies in the reader's scope today, so that it can be opened.</param>
public sealed record ReportedReturn(Guid PublicId, string Organisation, ReturnStatus Status, DateTime? FirstSubmittedAt, bool IsOnTime, bool IsSeen);
