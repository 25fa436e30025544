using System.Linq.Expressions;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// Reads what the rules of a form look at beyond the return itself: one statement for other returns of the units, 上期 among
/// them, and one more only for a form that sums over the units below. It is the same for one unit and for a whole period.
/// What is not reported yet is no figure to compare with.
/// </summary>
public sealed class CheckFigures(PartyBuildingDbContext db)
{
    /// <summary>For one unit, with every figure of 上期: its page shows them.</summary>
    public async Task<RelatedFigures> ReadAsync(FormDefinition form, MonthSpan span, int organisationId, CancellationToken cancel = default)
    {
        var asked = new AskedSources(form, span);
        var found = new RelatedFigures(asked);
        found.Add(await OwnAsync(asked, r => r.OrganisationId == organisationId, keys: null, cancel));
        if (asked.Below.Count > 0)
            found.AddBelow(await BelowAsync(asked, string.Create(CultureInfo.InvariantCulture, $"/{organisationId:D8}/"), cancel), id => id == organisationId);
        return found;
    }

    /// <summary>For some units of a period, every figure of their 上期 and nothing of the units below: what a print shows.</summary>
    public async Task<RelatedFigures> ReadPreviousAsync(FormDefinition form, MonthSpan span, IReadOnlySet<int> units, CancellationToken cancel = default)
    {
        var asked = new AskedSources(form, span);
        var found = new RelatedFigures(asked);
        found.Add(await OwnAsync(asked, r => units.Contains(r.OrganisationId), keys: null, cancel));
        return found;
    }

    /// <summary>For many units of a period, with the figures that the rules name and <paramref name="also"/>.</summary>
    /// <param name="which">Returns of those units, of any period.</param>
    public async Task<RelatedFigures> ReadAllAsync(
        FormDefinition form, MonthSpan span, Expression<Func<UnitReturn, bool>> which, IReadOnlySet<int> units, string also, CancellationToken cancel = default)
    {
        var asked = new AskedSources(form, span);
        var found = new RelatedFigures(asked);
        found.Add(await OwnAsync(asked, which, [.. asked.Keys, also], cancel));
        if (asked.Below.Count > 0)
            found.AddBelow(await BelowAsync(asked, "", cancel), units.Contains);
        return found;
    }

    private Task<List<RelatedFigure>> OwnAsync(
        AskedSources asked, Expression<Func<UnitReturn, bool>> which, List<string>? keys, CancellationToken cancel)
    {
        var (codes, months) = (asked.Own.Select(a => a.Form).Distinct().ToList(), asked.Own.Select(a => a.Span.Last.Value).Distinct().ToList());
        var cells =
            from r in db.Set<UnitReturn>().Where(which)
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.IsLatest && r.Status >= ReturnStatus.Submitted && months.Contains(r.Period!.Month) && codes.Contains(r.Period.Form!.Code)
            select new RelatedFigure
            {
                OrganisationId = r.OrganisationId, Path = "", Form = r.Period!.Form!.Code, FirstMonth = r.Period.FirstMonth, Month = r.Period.Month,
                Status = r.Status, Key = i.Key, Value = c.Value,
            };
        return (keys is null ? cells : cells.Where(c => keys.Contains(c.Key))).ToListAsync(cancel);
    }

    /// <summary>Returns below stand where their own month places them.</summary>
    /// <param name="within">A part of the path; empty for all.</param>
    private Task<List<RelatedFigure>> BelowAsync(AskedSources asked, string within, CancellationToken cancel)
    {
        var (codes, months) = (asked.Below.Select(a => a.Form).Distinct().ToList(), asked.Below.Select(a => a.Span.Last.Value).Distinct().ToList());
        var (keys, number) = (asked.BelowKeys.ToList(), Recorded.Current - 1);
        return (
            from r in db.Set<UnitReturn>()
            join p in db.OrganisationPlacements on r.OrganisationId equals p.OrganisationId
            join c in db.Set<ReturnCell>() on r.Id equals c.ReturnId
            join i in db.Set<ReturnFormItem>() on c.ItemId equals i.Id
            where r.IsLatest && r.Status != ReturnStatus.NotDue && months.Contains(r.Period!.Month) && codes.Contains(r.Period.Form!.Code)
                && p.RecordedNo <= number && p.SupersededNo > number && p.PostedFrom <= r.Period.Month && p.PostedTo > r.Period.Month
                && keys.Contains(i.Key) && p.Path.Contains(within)
            select new RelatedFigure
            {
                OrganisationId = r.OrganisationId, Path = p.Path, Form = r.Period!.Form!.Code, FirstMonth = r.Period.FirstMonth, Month = r.Period.Month,
                Status = r.Status, Key = i.Key, Value = c.Value,
            }).ToListAsync(cancel);
    }
}
