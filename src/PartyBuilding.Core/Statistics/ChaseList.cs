using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>催报名单: for every form opened for a month, who has not submitted, body by body.</summary>
public sealed class ChaseList(PartyBuildingDbContext db, ReturnLists lists)
{
    private static readonly ReturnStatus[] Owed = [.. Enum.GetValues<ReturnStatus>().Where(s => !s.HasArrived())];

    /// <param name="scope">The organisation reported on, inside what the reader may see.</param>
    /// <param name="reader">What the reader may see, for the names of the bodies.</param>
    /// <returns>A sheet a form; null when nothing was opened for the month.</returns>
    internal async Task<IReadOnlyList<ReportSheet>?> OfAsync(
        Month month, ReportedUnit unit, OrgScope scope, OrgScope reader, DateOnly today, CancellationToken cancel)
    {
        var periods = (await lists.PeriodsAsync(int.MaxValue, cancel)).Where(p => p.Month == month.Value).ToList();
        var bodies = await BodiesAsync(reader, cancel);
        var sheets = new List<ReportSheet>();
        foreach (var period in periods)
        {
            var owed = await lists.InPeriodAsync(period.Id, Owed, scope, 0, int.MaxValue, cancel);
            // Returns come by path, so that a body's branches stand together.
            var rows = owed.Select(r => new ChaseRow(
                bodies.GetValueOrDefault(OrganisationPath.Ancestor(r.OrganisationPath, 2), ""), r.Organisation, r.Status));
            sheets.Add(ChaseSheet.Of(period, unit, [.. rows], today));
        }

        return sheets.Count == 0 ? null : sheets;
    }

    private async Task<Dictionary<string, string>> BodiesAsync(OrgScope reader, CancellationToken cancel)
        => await db.Organisations.In(reader).Where(o => o.Path.Length == OrganisationPath.BodyLength && o.Kind != OrganisationKind.Branch)
            .ToDictionaryAsync(o => o.Path, o => o.Name, StringComparer.Ordinal, cancel);
}
