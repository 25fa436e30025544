using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Reads one return with everything its page needs. Reading draws the ledger afresh but writes nothing.</summary>
public sealed class ReturnPageQuery(PartyBuildingDbContext db, FormStore forms, LiveFigures figures, Reviewers reviewers)
{
    /// <returns>Null when there is none in scope. Any revision may be read.</returns>
    public async Task<ReturnPage?> FindAsync(Guid returnId, OrgScope scope, CancellationToken cancel = default)
    {
        var r = await db.Set<UnitReturn>().AsNoTracking()
            .Include(x => x.Period).Include(x => x.Organisation).Include(x => x.Cells)
            .SingleOrDefaultAsync(x => x.PublicId == returnId, cancel);
        if (r?.Organisation is not { } organisation || !scope.Contains(organisation.Path))
            return null;

        var form = await forms.GetAsync(r.Period!.FormId, cancel);
        var set = await figures.RefreshAsync(r, r.Period.Span, form, cancel);
        return new ReturnPage(
            r.PublicId, r.Version, r.Revision, r.Status, r.Period.PublicId, r.Period.Span, form.Definition,
            organisation.Id, organisation.PublicId, organisation.Name, organisation.Path,
            r.Period.OnTimeUntil, r.Period.LocksAfter, r.Period.LockedAt, await reviewers.OfAsync(organisation.Path, cancel),
            r.SubmittedBy is { } by && r.IsOnBehalf ? by + "（代报）" : r.SubmittedBy, r.SubmittedAt, r.ReviewedBy, r.ReviewedAt, r.AcceptedBy, r.AcceptedAt, r.SendBackReason,
            r.Cells.Select(c => View(c, form.Keys[c.ItemId], set)).ToDictionary(c => c.Key, StringComparer.Ordinal),
            await ChecksAsync(r.Id, form, set, cancel));
    }

    private static CellView View(ReturnCell cell, string key, FigureSet set)
        => new(key, cell.Value, cell.Ledger, cell.OverrideReason, cell.SendBackReason, set.Previous?.GetValueOrDefault(key), cell.Note);

    private async Task<IReadOnlyList<CheckView>> ChecksAsync(int returnId, LoadedForm form, FigureSet set, CancellationToken cancel)
    {
        var remarks = await CheckRemarks.ReadAsync(db, returnId, cancel);
        return [.. FormChecker.Check(form.Definition, set).Select(f => remarks.Of(returnId, f))];
    }
}
