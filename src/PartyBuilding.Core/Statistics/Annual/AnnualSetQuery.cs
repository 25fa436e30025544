using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>Reads the set of a year for the top of a scope: the district's roll-up, or a body's own return.</summary>
public sealed class AnnualSetQuery(PartyBuildingDbContext db, AnnualForms forms, RollUpQueries rollUps, AnnualLists lists)
{
    /// <returns>Null while no form of the year has been opened, or where the scope holds no whole body.</returns>
    public async Task<AnnualSet?> FindAsync(int year, CommandContext context, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scope = context.Scope;
        var unit = await db.Organisations.In(scope).Where(o => o.Path.Length <= OrganisationPath.BodyLength).OrderBy(o => o.Path.Length).ThenBy(o => o.Path)
            .Select(o => new ReportedUnit(o.Id, o.PublicId, o.Code, o.Name, o.Path)).FirstOrDefaultAsync(cancel);
        if (unit is null)
            return null;
        var tables = new List<AnnualTable>();
        foreach (var form in (await forms.OfAsync(year, cancel)).Where(f => f.Period is not null))
        {
            var (code, last) = (form.Definition.Code, AnnualForms.LastOf(year));
            if (await rollUps.TableAsync(code, last, unit.Id, scope, cancel) is { } table)
                tables.Add(new AnnualTable(form.Period!, table, await rollUps.TableAsync(code, last.AddMonths(-12), unit.Id, scope, cancel)));
        }

        if (tables.Count == 0)
            return null;
        return new AnnualSet
        {
            Year = year, Span = AnnualForms.SpanOf(year), Unit = unit, Tables = tables,
            Lists = context.Actor.May(Permission.ViewMembers) ? await ListsAsync(tables, OrgScope.Of(unit.Path), cancel) : null,
            Sources = await SourcesAsync(tables, OrgScope.Of(unit.Path), cancel),
        };
    }

    private async Task<IReadOnlyList<AnnualList>> ListsAsync(IReadOnlyList<AnnualTable> tables, OrgScope scope, CancellationToken cancel)
    {
        var all = new List<AnnualList>();
        foreach (var table in tables)
            all.AddRange(await lists.OfAsync(table, all.Count + 1, scope, cancel));
        return all;
    }

    private async Task<IReadOnlyList<AnnualSource>> SourcesAsync(IReadOnlyList<AnnualTable> tables, OrgScope scope, CancellationToken cancel)
    {
        var ids = tables.Select(t => t.Period.Id).ToList();
        var seen = db.Organisations.In(scope);
        return await db.Set<UnitReturn>().AsNoTracking()
            .Where(r => ids.Contains(r.PeriodId) && r.IsLatest && r.Status != ReturnStatus.NotDue && seen.Any(o => o.Id == r.OrganisationId))
            .OrderBy(r => r.Period!.Form!.Code).ThenBy(r => r.Organisation!.Path)
            .Select(r => new AnnualSource(
                r.Period!.Form!.Code, r.Period.Form.Version, r.Organisation!.Code, r.Organisation.Name, r.PublicId, r.Revision, r.Status, r.RecordedNo,
                r.SubmittedBy, r.SubmittedAt, r.AcceptedBy, r.AcceptedAt))
            .ToListAsync(cancel);
    }
}
