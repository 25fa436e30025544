using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Tests.Returns.Checks;

namespace PartyBuilding.Core.Tests.Returns.Batch;

/// <summary>Small forms of manual cells, opened and filled by rows.</summary>
public abstract class CheckTest : ReturnTest
{
    protected async Task FormAsync(FormDefinition form)
    {
        FormFaults.Of(form).ShouldBeEmpty();
        await InScope(async s =>
        {
            var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
            db.Add(FormStore.Row(form));
            await db.SaveChangesAsync();
        });
    }

    /// <summary>A form of a, b and c under a code, filed by branches every month.</summary>
    internal static FormDefinition Form(string code, params FormCheck[] checks) => CheckForms.Of(checks) with { Code = code };

    /// <summary>Writes cells and the state straight into the rows; a cell not named stays empty.</summary>
    protected async Task FillAsync(Organisation unit, Month month, string form, ReturnStatus status, params (string Key, long? Value)[] cells)
        => await InScope(async s =>
        {
            var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
            var found = await db.Set<UnitReturn>().Include(r => r.Cells)
                .SingleAsync(r => r.OrganisationId == unit.Id && r.Period!.Month == month.Value && r.Period.Form!.Code == form && r.IsLatest);
            var ids = await db.Set<ReturnFormItem>().Where(i => found.Cells.Select(c => c.ItemId).Contains(i.Id)).ToDictionaryAsync(i => i.Key, i => i.Id);
            found.Status = status;
            foreach (var (key, value) in cells)
                found.Cells.Single(c => c.ItemId == ids[key]).Value = value;
            await db.SaveChangesAsync();
        });

    protected async Task<ReturnPage> PageAsync(Organisation unit, Month month, string form)
    {
        var key = await Read(db => db.Set<UnitReturn>()
            .Where(r => r.OrganisationId == unit.Id && r.Period!.Month == month.Value && r.Period.Form!.Code == form && r.IsLatest).Select(r => r.PublicId).SingleAsync());
        return (await With((ReturnPageQuery q) => q.FindAsync(key, OrgScope.Everything())))!;
    }

    protected async Task<PeriodCheckTable> BatchAsync(string form, Month month, OrgScope? scope = null)
    {
        var period = (await With((ReturnLists l) => l.PeriodAsync(form, month.Value)))!;
        return await With((PeriodChecks c) => c.RunAsync(period, scope ?? OrgScope.Everything()));
    }

    protected static IEnumerable<string> Told(IEnumerable<CheckView> checks)
        => checks.Select(c => $"{c.Finding.Code} {c.Finding.Class} {c.Finding.Message} [{c.Finding.Basis}] {c.Stands} {c.IsSetAside} {c.Blocks}");
}
