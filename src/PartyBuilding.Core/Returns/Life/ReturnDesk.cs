using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
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
