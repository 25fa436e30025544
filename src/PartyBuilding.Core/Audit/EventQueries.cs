using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>Reads the log: the history of a record for its readers, and the whole of it for the auditor.</summary>
public sealed class EventQueries(PartyBuildingDbContext db)
{
    public const int PageSize = 50;

    private const int MostLines = 200;

    /// <summary>What happened to a record while it belonged to the reader's organisations, newest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(Guid subjectKey, OrgScope scope, CancellationToken cancel = default)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == subjectKey).In(scope)
            .OrderByDescending(e => e.Id).Take(MostLines)
            .Select(e => new HistoryEntry(e.At, e.ActorName, e.ActorRole, e.Kind, e.Summary, e.Reason, e.Detail))
            .ToListAsync(cancel);

    /// <summary>The history of an account, which belongs to no organisation; for the security administrator.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> AccountHistoryAsync(Guid account, CancellationToken cancel = default)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == account && e.SubjectKind == EventSubject.Account)
            .OrderByDescending(e => e.Id).Take(MostLines)
            .Select(e => new HistoryEntry(e.At, e.ActorName, e.ActorRole, e.Kind, e.Summary, e.Reason, e.Detail))
            .ToListAsync(cancel);

    /// <summary>The history of a setting (a rule, a code table, the calendar), which belongs to no organisation; for all who read the setting.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> SettingHistoryAsync(Guid setting, CancellationToken cancel = default)
        => await db.BusinessEvents.AsNoTracking().Where(e => e.SubjectKey == setting && e.SubjectKind == EventSubject.System)
            .OrderByDescending(e => e.Id).Take(MostLines)
            .Select(e => new HistoryEntry(e.At, e.ActorName, e.ActorRole, e.Kind, e.Summary, e.Reason, e.Detail))
            .ToListAsync(cancel);

    /// <summary>The auditor's search; the auditor sees the log of the whole district and nothing else.</summary>
    public async Task<EventPage> SearchAsync(EventFilter filter, int page, CancellationToken cancel = default)
    {
        var found = Filtered(filter);
        var total = await found.CountAsync(cancel);
        var shown = Math.Max(page, 1);
        var rows = await found.OrderByDescending(e => e.Id).Skip((shown - 1) * PageSize).Take(PageSize)
            .Select(e => new EventRow(
                e.Id, e.ChainNo, e.At, e.ActorName, e.ActorRole, e.Kind, e.SubjectKind, e.SubjectKey, e.OrganisationPath, e.Summary, e.Reason))
            .ToListAsync(cancel);
        return new EventPage(rows, total, shown);
    }

    /// <summary>One event with its change rows.</summary>
    public async Task<EventDetail?> FindAsync(long id, CancellationToken cancel = default)
    {
        var e = await db.BusinessEvents.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, cancel);
        if (e is null)
            return null;
        var rows = await db.Set<ChangeRow>().AsNoTracking().Where(r => r.EventId == id).OrderBy(r => r.Id).Take(MostLines)
            .Select(r => new ChangeLine(r.Entity, r.EntityKey, r.Operation, r.Data)).ToListAsync(cancel);
        return new EventDetail(e.Id, e.ChainNo, e.At, e.ActorName, e.ActorRole, e.Kind, e.SubjectKind, e.SubjectKey, e.Summary, e.Reason, e.Detail, e.Hash, rows);
    }

    private IQueryable<BusinessEvent> Filtered(EventFilter filter)
    {
        var events = db.BusinessEvents.AsNoTracking();
        if (filter.From is { } from)
            events = events.Where(e => e.At >= from);
        if (filter.Before is { } before)
            events = events.Where(e => e.At < before);
        if (!string.IsNullOrWhiteSpace(filter.Actor))
            events = events.Where(e => e.ActorName.Contains(filter.Actor.Trim()));
        if (!string.IsNullOrWhiteSpace(filter.Kind))
            events = events.Where(e => e.Kind.StartsWith(filter.Kind.Trim()));
        if (filter.Subject is { } subject)
            events = events.Where(e => e.SubjectKey == subject);
        if (!string.IsNullOrEmpty(filter.OrganisationPath))
            events = events.In(OrgScope.Of(filter.OrganisationPath));
        return events;
    }
}
