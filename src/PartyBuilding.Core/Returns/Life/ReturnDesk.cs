using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
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
    /// <summary>The latest revision with its cells, or null when it is not there for this scope.</summary>
    public async Task<OpenReturn?> TakeAsync(Guid returnId, int version, CommandContext context, CancellationToken cancel)
    {
        var found = await db.Set<UnitReturn>()
            .Include(r => r.Period).Include(r => r.Organisation).Include(r => r.Cells)
            .SingleOrDefaultAsync(r => r.PublicId == returnId && r.IsLatest, cancel);
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

    /// <summary>Null when the return is as the actor saw it; otherwise a conflict that names who changed it last.</summary>
    public async Task<Outcome<T>?> StaleAsync<T>(OpenReturn open, int seen, CancellationToken cancel)
    {
        if (open.Return.Version == seen)
            return null;
        var key = open.Return.PublicId;
        var last = await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
            .Select(e => new { e.ActorName, e.At, e.Summary }).FirstOrDefaultAsync(cancel);
        return Outcome<T>.Conflict(last is null
            ? "这份报表刚被别人修改过，请核对最新内容后再提交。"
            : $"{last.ActorName}已于{When(last.At)}修改了这份报表（{last.Summary}），请核对最新内容后再提交。");
    }

    /// <summary>The district has let this branch file after the lock, and the day has not passed.</summary>
    public Task<bool> IsExceptedAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
        => db.Set<LockException>().AnyAsync(
            x => x.PeriodId == open.Period.Id && x.OrganisationId == open.Return.OrganisationId && x.Until >= context.Today, cancel);

    /// <summary>Another step came first: says which, so that nobody wonders.</summary>
    public static Outcome<T> TooLate<T>(OpenReturn open) => Outcome<T>.Conflict(Sentence(open.Return));

    public void Record(OpenReturn open, CommandContext context, string kind, string what, object? detail = null, long? recordedNo = null)
        => events.Add(
            context, kind, new EventSubject(EventSubject.Return, open.Return.PublicId, open.Organisation.Path),
            $"{what}：{open.Title}", detail, recordedNo);

    public static Finding Refusal(string code, string message, string? field = null, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);

    private static string Sentence(UnitReturn r) => r.Status switch
    {
        ReturnStatus.Submitted => $"{r.SubmittedBy}已于{When(r.SubmittedAt)}上报，现在等待审核。",
        ReturnStatus.Reviewed => $"{r.ReviewedBy}已于{When(r.ReviewedAt)}审核通过。",
        ReturnStatus.Accepted => $"{r.AcceptedBy}已于{When(r.AcceptedAt)}接收。",
        _ => $"这份报表现在是“{r.Status.Title()}”，不能进行这一步。请刷新后查看。",
    };

    private static string When(DateTime? utc) => utc is { } at ? $"{LocalTime.Of(at):M月d日 HH:mm}" : "";
}
