using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>Reads of cases, always within a scope; the other side appears by name only.</summary>
public sealed class TransferQueries(PartyBuildingDbContext db, OrganisationNames names, TransferDesk desk)
{
    public async Task<TransferCounts> CountsAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var isDistrict = await IsDistrictAsync(scope, cancel);
        var year = new DateOnly(today.Year, 1, 1);
        return new TransferCounts(
            await CountAsync(TransferQueue.Todo), await CountAsync(TransferQueue.Open), await CountAsync(TransferQueue.Coming),
            await CountAsync(TransferQueue.Overdue),
            await List(TransferQueue.Out).CountAsync(t => t.MovedNo != null && t.AcceptedOn >= year, cancel),
            await List(TransferQueue.In).CountAsync(t => t.MovedNo != null && t.AcceptedOn >= year, cancel));

        IQueryable<TransferCase> List(TransferQueue queue) => TransferLists.Of(queue, db, scope, isDistrict, today);
        Task<int> CountAsync(TransferQueue queue) => List(queue).CountAsync(cancel);
    }

    /// <summary>One queue's count, for a badge.</summary>
    public async Task<int> CountAsync(TransferQueue queue, OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await TransferLists.Of(queue, db, scope, await IsDistrictAsync(scope, cancel), today).CountAsync(cancel);

    public async Task<TransferPage> ListAsync(TransferQueue queue, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var found = TransferLists.Of(queue, db, scope, await IsDistrictAsync(scope, cancel), today);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + TransferPage.Size - 1) / TransferPage.Size));
        // Running work oldest first, histories newest first.
        var ordered = queue is TransferQueue.Out or TransferQueue.In
            ? found.OrderByDescending(t => t.Id)
            : found.OrderBy(t => t.Id);
        var rows = await ordered.Include(t => t.Person).AsNoTracking().Skip((at - 1) * TransferPage.Size).Take(TransferPage.Size).ToListAsync(cancel);
        var titles = await TitlesAsync(rows, cancel);
        return new TransferPage([.. rows.Select(t => Row(t, titles, today))], at, total);
    }

    /// <summary>Decisions on the cases of the scope, newest first.</summary>
    public async Task<IReadOnlyList<TransferApprovalRow>> ApprovalsAsync(OrgScope scope, int page, CancellationToken cancel = default)
        => await db.Set<TransferCase>().Seen(db, scope)
            .Join(db.BusinessEvents.Where(e => e.SubjectKind == Audit.EventSubject.Transfer), t => t.PublicId, e => e.SubjectKey, (t, e) => new { Case = t, Event = e })
            .OrderByDescending(x => x.Event.Id).Skip((Math.Max(1, page) - 1) * TransferPage.Size).Take(TransferPage.Size)
            .Select(x => new TransferApprovalRow(
                x.Event.At, x.Case.PublicId, x.Case.Person!.Name, x.Event.ActorName, x.Event.ActorRole, x.Event.Summary, x.Event.Reason))
            .ToListAsync(cancel);

    public async Task<TransferRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<TransferCase>().AsNoTracking().Seen(db, scope).Include(t => t.Person).SingleOrDefaultAsync(t => t.PublicId == key, cancel);
        if (found is null)
            return null;
        var titles = await TitlesAsync([found], cancel);
        var inScope = await db.MemberPlacements
            .Where(p => p.SpellId == found.SpellId && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).Take(1)
            .Join(db.Organisations.In(scope), p => p.OrganisationId, o => o.Id, (p, o) => o.Id).AnyAsync(cancel);
        return new TransferRecord(
            TransferDetails.Of(found), found.Person!.Name, inScope ? found.Person.PublicId : null,
            From(found, titles), Title(found.FromCommitteeId, titles), To(found, titles), Title(found.ToCommitteeId, titles),
            await desk.OverAsync(found.FromCommitteeId, scope, cancel), await desk.OverAsync(found.ToCommitteeId, scope, cancel),
            await desk.OverAsync(found.FromBranchId, scope, cancel), await IsDistrictAsync(scope, cancel),
            await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
                .Select(e => new TransferEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel));
    }

    private Task<bool> IsDistrictAsync(OrgScope scope, CancellationToken cancel)
        => db.Organisations.In(scope).AnyAsync(o => o.ParentId == null, cancel);

    private Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyList<TransferCase> rows, CancellationToken cancel)
        => names.OfAsync([.. rows.SelectMany(t => new[] { t.FromBranchId, t.FromCommitteeId, t.ToBranchId, t.ToCommitteeId }).OfType<int>().Distinct()], cancel);

    private static TransferRow Row(TransferCase t, IReadOnlyDictionary<int, string> titles, DateOnly today)
    {
        var due = t.Status switch
        {
            TransferStatus.Accepted => t.ReceiptDueOn,
            TransferStatus.InTransit => t.ValidUntil,
            _ => null,
        };
        return new TransferRow(
            t.PublicId, t.Person!.Name, t.Kind, t.Status, From(t, titles), To(t, titles), t.AppliedOn, t.LetterNumber, due, due < today, t.EndedOn);
    }

    private static string From(TransferCase t, IReadOnlyDictionary<int, string> titles)
        => Title(t.FromBranchId, titles) ?? t.OutsideName ?? "";

    private static string To(TransferCase t, IReadOnlyDictionary<int, string> titles)
        => Title(t.ToBranchId ?? t.ToCommitteeId, titles) ?? t.OutsideName ?? "";

    private static string? Title(int? id, IReadOnlyDictionary<int, string> titles) => id is { } known ? titles.GetValueOrDefault(known) : null;
}
