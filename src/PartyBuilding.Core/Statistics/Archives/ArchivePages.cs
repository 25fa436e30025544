using PartyBuilding.Core.Documents;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics.Layouts;

namespace PartyBuilding.Core.Statistics.Archives;

/// <summary>The returns of an archive, a hundred at a time, each a workbook in the folder of its body.</summary>
public sealed class ArchivePages(PartyBuildingDbContext db, FormStore forms, CheckFigures related, LayoutQueries layouts)
{
    private const int Batch = 100;

    internal async Task<IReadOnlyList<ArchivedReturn>> WriteAsync(
        PeriodSummary period, ReportedUnit unit, ArchiveNames names, ArchiveEntries entries, CommandContext context, CancellationToken cancel)
    {
        var form = await forms.GetAsync(period.FormId, cancel);
        var layout = await layouts.InUseAsync(period.FormId, cancel);
        // A unit keeps the name and the body that the period gave it.
        var tree = (await PlacedTrees.ReadAsync(db, LedgerPoint.Today(period.Span), cancel: cancel)).Known;
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new List<ArchivedReturn>();
        var owed = Owed(period, unit);
        for (var done = 0; ; done += Batch)
        {
            var found = await owed.OrderBy(r => r.Organisation!.Path).ThenBy(r => r.Id).Skip(done).Take(Batch).Include(r => r.Organisation).Include(r => r.Cells).AsSplitQuery().ToListAsync(cancel);
            var past = await PastAsync(form, period, found, cancel);
            foreach (var r in found)
                lines.Add(await OneAsync(Page(r, period, form, tree.Find(r.OrganisationId)?.Name ?? r.Organisation!.Name, past.Previous(r.OrganisationId)), r));
            if (found.Count < Batch)
                return lines;
        }

        async Task<ArchivedReturn> OneAsync(ReturnPage page, UnitReturn r)
        {
            var place = tree.Find(r.OrganisationId)?.Path ?? r.Organisation!.Path;
            var body = Body(tree, unit, place, page.OrganisationName);
            if (!r.Status.HasArrived())
                return new ArchivedReturn(body, page.OrganisationName, r.Status, r.Revision, r.SubmittedAt, page.SubmittedBy, null, null, null);
            if (!folders.TryGetValue(body, out var folder))
                folders.Add(body, folder = names.Take("", body, ""));
            var (path, values) = (names.Take(folder, page.OrganisationName, ".xlsx"), "");
            var hash = await entries.AddAsync(
                path,
                file =>
                {
                    LayoutPrints.Write(page, r.Organisation!.Code, layout, file, context);
                    values = WorkbookIdentity.HashOf(file);
                },
                cancel);
            return new ArchivedReturn(body, page.OrganisationName, r.Status, r.Revision, r.SubmittedAt, page.SubmittedBy, path, values, hash);
        }
    }

    private IQueryable<UnitReturn> Owed(PeriodSummary period, ReportedUnit unit)
    {
        var seen = db.Organisations.In(OrgScope.Of(unit.Path));
        return db.Set<UnitReturn>().AsNoTracking().Where(r => r.PeriodId == period.Id && r.IsLatest && r.Status != ReturnStatus.NotDue && seen.Any(o => o.Id == r.OrganisationId));
    }

    private Task<RelatedFigures> PastAsync(LoadedForm form, PeriodSummary period, IReadOnlyList<UnitReturn> found, CancellationToken cancel)
    {
        var units = found.Select(r => r.OrganisationId).ToHashSet();
        return related.ReadPreviousAsync(form.Definition, period.Span, units, cancel);
    }

    /// <summary>The subordinate of the archive's unit that a return belongs to; its own name when it is that, or the unit itself.</summary>
    private static string Body(PlacedTree tree, ReportedUnit unit, string path, string own)
        => path.Length > unit.Path.Length && path.StartsWith(unit.Path, StringComparison.Ordinal) ? tree.Find(OrganisationPath.ChildId(unit.Path, path))?.Name ?? own : own;

    private static ReturnPage Page(UnitReturn r, PeriodSummary period, LoadedForm form, string name, IReadOnlyDictionary<string, long?>? past) => new(
        r.PublicId, r.Version, r.Revision, r.Status, period.PublicId, period.Span, form.Definition,
        r.OrganisationId, r.Organisation!.PublicId, name, r.Organisation.Path, period.OnTimeUntil, period.LocksAfter, period.LockedAt, null,
        r.SubmittedBy is { } by && r.IsOnBehalf ? by + "（代报）" : r.SubmittedBy, r.SubmittedAt, r.ReviewedBy, r.ReviewedAt, r.AcceptedBy, r.AcceptedAt, r.SendBackReason,
        r.Cells.Select(c => (Key: form.Keys[c.ItemId], Cell: c)).ToDictionary(
            c => c.Key, c => new CellView(c.Key, c.Cell.Value, c.Cell.Ledger, c.Cell.OverrideReason, c.Cell.SendBackReason, past?.GetValueOrDefault(c.Key), c.Cell.Note), StringComparer.Ordinal), []);
}
