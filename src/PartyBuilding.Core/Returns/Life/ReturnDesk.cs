using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Takes a return out for a step: in scope, at the version that was seen.</summary>
public sealed class ReturnDesk(PartyBuildingDbContext db, FormStore forms, EventLog events)
{
    /// <summary>The return with its cells, or null when it is not there for this scope. Every step asks <see cref="StaleAsync"/> next.</summary>
    public async Task<OpenReturn?> TakeAsync(Guid returnId, int version, CommandContext context, CancellationToken cancel)
    {
        var found = await db.Set<UnitReturn>()
            .Include(r => r.Period).Include(r => r.Organisation).Include(r => r.Cells)
            .SingleOrDefaultAsync(r => r.PublicId == returnId, cancel);
        if (found?.Organisation is not { } organisation || !context.Scope.Contains(organisation.Path))
            return null;
        db.Entry(found).Property(r => r.Version).OriginalValue = version;
        // A child's change is the root's: whoever saves a cell moves the version on.
        db.Entry(found).State = EntityState.Modified;
        return new OpenReturn(found, found.Period!, organisation, await forms.GetAsync(found.Period!.FormId, cancel));
    }

    /// <summary>
    /// The latest revisions in scope that fit, tracked without their cells, for a step taken on many at once. They are read
    /// inside the running transaction, so no version can be stale.
    /// </summary>
    public async Task<IReadOnlyList<OpenReturn>> TakeAllAsync(Expression<Func<UnitReturn, bool>> which, CommandContext context, CancellationToken cancel)
    {
        var found = await db.Set<UnitReturn>()
            .Include(r => r.Period).Include(r => r.Organisation)
            .Where(r => r.IsLatest).Where(which)
            .ToListAsync(cancel);
        var open = new List<OpenReturn>(found.Count);
        foreach (var r in found.Where(r => r.Organisation is { } o && context.Scope.Contains(o.Path)))
            open.Add(new OpenReturn(r, r.Period!, r.Organisation!, await forms.GetAsync(r.Period!.FormId, cancel)));
        return open;
    }

    /// <summary>
    /// Null when the return is as the actor saw it; otherwise a conflict that names who changed it last, and how. A revision
    /// that no longer counts is stale whatever its version.
    /// </summary>
    public async Task<Outcome<T>?> StaleAsync<T>(OpenReturn open, int seen, CancellationToken cancel)
        => open.Return.Version == seen && open.Return.IsLatest ? null : await ConflictAsync<T>(open, cancel);

    /// <summary>The district has let this branch file after the lock, and the day has not passed.</summary>
    public Task<bool> IsExceptedAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
        => db.Set<LockException>().AnyAsync(
            x => x.PeriodId == open.Period.Id && x.OrganisationId == open.Return.OrganisationId && x.Until >= context.Today, cancel);

    /// <summary>Another step came first: says which, by whom and when, so that nobody wonders. Locking is a step of the period's.</summary>
    public async Task<Outcome<T>> ConflictAsync<T>(OpenReturn open, CancellationToken cancel)
    {
        // What a lock leaves behind is locked or missing; anything else was done to the return itself.
        var period = open.Return.Status is ReturnStatus.Locked or ReturnStatus.Missing ? open.Period.PublicId : Guid.Empty;
        var key = open.Return.PublicId;
        var last = await db.BusinessEvents.Where(e => e.SubjectKey == key || (e.SubjectKey == period && e.Kind == "period.locked"))
            .OrderByDescending(e => e.Id).Select(e => new { e.ActorName, e.At, e.Summary, e.Kind }).FirstOrDefaultAsync(cancel);
        var status = open.Return.Status.Title();
        var what = last is { Kind: "period.locked" } ? $"锁定了{open.Period.Span.Title}{open.Form.Definition.Name}" : last?.Summary;
        return Outcome<T>.Conflict(last is null
            ? $"这份报表现在是“{status}”，不能进行这一步。请核对后再办理。"
            : $"{last.ActorName}已于{LocalTime.Of(last.At):M月d日 HH:mm}{what}。这份报表现在是“{status}”，请核对后再办理。");
    }

    /// <summary>Whether somebody above the branch is doing the branch's work (代为填报): the history says so.</summary>
    public static bool IsOnBehalf(OpenReturn open, CommandContext context)
        => !context.Scope.Ranges.Contains(PathRange.Under(open.Organisation.Path));

    /// <summary>Records a step of the filler's; <paramref name="what"/> begins with 代 when somebody above took it.</summary>
    public void RecordFiller(OpenReturn open, CommandContext context, string kind, string what, object? detail = null, long? recordedNo = null)
    {
        open.Return.Touch(context.At);
        Record(open, context, kind, IsOnBehalf(open, context) ? "代支部" + what : what, detail, recordedNo);
    }

    public void Record(OpenReturn open, CommandContext context, string kind, string what, object? detail = null, long? recordedNo = null)
        => events.Add(
            context, kind, new EventSubject(EventSubject.Return, open.Return.PublicId, open.Organisation.Path),
            $"{what}：{open.Title}", detail, recordedNo);

    public static Finding Refusal(string code, string message, string? field = null, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
