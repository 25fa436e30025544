namespace PartyBuilding.Core.Audit;

/// <summary>What the auditor looks for; null or empty matches all.</summary>
/// <param name="From">UTC, included.</param>
/// <param name="Before">UTC, not included.</param>
/// <param name="Actor">Part of the actor's name.</param>
/// <param name="Kind">Start of the event code, e.g. <c>sign-in.</c>.</param>
/// <param name="OrganisationPath">An organisation with everything under it.</param>
public sealed record EventFilter(
    DateTime? From = null, DateTime? Before = null, string? Actor = null, string? Kind = null, Guid? Subject = null, string? OrganisationPath = null);

/// <summary>A page of the search, newest first.</summary>
public sealed record EventPage(IReadOnlyList<EventRow> Rows, int Total, int Page);

/// <summary>An event in the list. Times are UTC.</summary>
public sealed record EventRow(
    long Id, long ChainNo, DateTime At, string ActorName, string ActorRole, string Kind, string SubjectKind, Guid SubjectKey,
    string OrganisationPath, string Summary, string? Reason);

/// <summary>An event with everything it holds.</summary>
public sealed record EventDetail(
    long Id, long ChainNo, DateTime At, string ActorName, string ActorRole, string Kind, string SubjectKind, Guid SubjectKey,
    string Summary, string? Reason, string? Detail, string Hash, IReadOnlyList<ChangeLine> Changes);

/// <summary>One row of the change net.</summary>
public sealed record ChangeLine(string Entity, string EntityKey, ChangeOperation Operation, string Data);

/// <summary>A line of a record's history. The time is UTC.</summary>
public sealed record HistoryEntry(
    DateTime At, string ActorName, string ActorRole, string Kind, string Summary, string? Reason, string? Detail);
