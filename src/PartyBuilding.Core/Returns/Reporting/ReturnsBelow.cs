using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>
/// The returns of several periods under one level, as one query: every period with the tree of its own last month, so that a
/// branch that has moved since counts where it was. The caller has found the level inside its scope.
/// </summary>
public sealed class ReturnsBelow(PartyBuildingDbContext db, FormStore forms)
{
    /// <summary>Null when the level stood nowhere in any of the periods.</summary>
    internal async Task<IQueryable<ReturnBelow>?> OfAsync(IReadOnlyList<PeriodSummary> periods, int organisationId, CancellationToken cancel)
    {
        var places = await PlacesAsync(organisationId, cancel);
        IQueryable<ReturnBelow>? all = null;
        foreach (var period in periods)
        {
            if (places.FirstOrDefault(p => p.PostedFrom <= period.Month && p.PostedTo > period.Month) is not { } level)
                continue;
            var one = OfPeriod(period, level.Path);
            all = all is null ? one : all.Concat(one);
        }

        return all;
    }

    /// <summary>
    /// Returns that have arrived with nothing in them (零报): every cell that the form draws from the ledger or asks for by hand is
    /// 0 or empty. Computed cells say nothing of their own. It goes by the items of the form version each return was made with.
    /// </summary>
    internal async Task<IQueryable<ReturnBelow>> EmptyAsync(IQueryable<ReturnBelow> returns, IReadOnlyList<PeriodSummary> periods, CancellationToken cancel)
    {
        var computed = new List<int>();
        foreach (var formId in periods.Select(p => p.FormId).Distinct())
        {
            var form = await forms.GetAsync(formId, cancel);
            computed.AddRange(form.Definition.Items.Where(i => i.Source == ItemSource.Computed).Select(i => form.ItemIds[i.Key]));
        }

        return returns.Where(r => r.Status >= ReturnStatus.Submitted
            && !db.Set<ReturnCell>().Any(c => c.ReturnId == r.Id && c.Value != null && c.Value != 0 && !computed.Contains(c.ItemId)));
    }

    /// <summary>Where an organisation stood, as reports place it.</summary>
    internal Task<List<OrganisationPlacement>> PlacesAsync(int organisationId, CancellationToken cancel)
        => db.OrganisationPlacements.AsNoTracking()
            .Where(p => p.OrganisationId == organisationId && p.SupersededNo == Recorded.Current).ToListAsync(cancel);

    private IQueryable<ReturnBelow> OfPeriod(PeriodSummary period, string path)
    {
        var (id, month) = (period.Id, period.Month);
        var (low, high) = PathRange.Under(path);
        var length = path.Length + OrganisationPath.SegmentLength;
        var midnight = LocalTime.StartOf(period.OnTimeUntil.AddDays(1));
        return
            from r in db.Set<UnitReturn>()
            join o in db.OrganisationPlacements on r.OrganisationId equals o.OrganisationId
            where r.PeriodId == id && r.IsLatest
                && o.SupersededNo == Recorded.Current && o.PostedFrom <= month && o.PostedTo > month
                && string.Compare(o.Path, low) >= 0 && string.Compare(o.Path, high) < 0
            select new ReturnBelow
            {
                Id = r.Id, PublicId = r.PublicId, PeriodId = r.PeriodId, OrganisationId = r.OrganisationId, Path = o.Path, Name = o.Name,
                Row = o.Path.Substring(0, length), Status = r.Status, FirstSubmittedAt = r.FirstSubmittedAt,
                IsOnTime = r.FirstSubmittedAt != null && r.FirstSubmittedAt < midnight,
            };
    }
}
