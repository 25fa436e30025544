using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;

namespace PartyBuilding.Core.Analysis.Publishing;

/// <summary>
/// What has been published is read by every user of the district, whatever their scope: that is what publishing means.
/// What waits, was refused or withdrawn is read by who put it forward and by the district's desk.
/// </summary>
public sealed class Publications(PartyBuildingDbContext db, DimensionCatalogue catalogue)
{
    public const int PageSize = 50;

    /// <param name="waiting">What waits or has ended instead of what is published.</param>
    public async Task<(IReadOnlyList<PublicationRow> Rows, int Total)> ListAsync(bool waiting, int page, CommandContext reader, CancellationToken cancel = default)
    {
        var some = (await ReadableAsync(reader, cancel)).Where(p => waiting ? p.Status != PublicationStatus.Published : p.Status == PublicationStatus.Published);
        var total = await some.CountAsync(cancel);
        var rows = await some.OrderBy(p => p.Status).ThenByDescending(p => p.ProposedAt).ThenByDescending(p => p.Id)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize)
            .Select(p => new
            {
                p.PublicId, p.Title, p.Status, p.ProposerName, p.ProposedAt, p.ApproverName, p.DecidedOn,
                // From placements, which know no guard: whose figures they are is said to every reader.
                Organisation = db.OrganisationPlacements.Where(o => o.OrganisationId == p.OrganisationId && o.SupersededNo == Recorded.Current)
                    .OrderByDescending(o => o.ValidFrom).Select(o => o.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        return ([.. rows.Select(p => new PublicationRow(
            p.PublicId, p.Title, p.Organisation ?? "", p.Status, p.ProposerName, p.ProposedAt, p.ApproverName, p.DecidedOn))], total);
    }

    public async Task<PublicationRecord?> FindAsync(Guid key, CommandContext reader, CancellationToken cancel = default)
    {
        if (await (await ReadableAsync(reader, cancel)).SingleOrDefaultAsync(p => p.PublicId == key, cancel) is not { } p)
            return null;
        var table = AnalysisJson.Table(p.Snapshot);
        var (isDesk, isMine) = (await IsDeskAsync(db, reader, cancel), p.ProposerId == reader.Actor.AccountId);
        return new PublicationRecord(
            p.PublicId, p.Version, p.Title, p.Status, table, p.ProposerName, p.ProposedAt, p.Purpose, p.ApproverName, p.DecidedOn, p.MayBePublic, p.SecrecyChecked,
            p.Reason, p.WithdrawnBy, p.WithdrawnAt, p.Status == PublicationStatus.Proposed && isDesk && !isMine,
            p.Status == PublicationStatus.Published ? isDesk : p.Status == PublicationStatus.Proposed && isMine,
            [.. table.Warnings, .. Changed(table)]);
    }

    /// <summary>At the district, with the permission that lets figures out.</summary>
    internal static async Task<bool> IsDeskAsync(PartyBuildingDbContext db, CommandContext reader, CancellationToken cancel)
        => reader.Actor.May(Permission.ExportStatistics) && await DistrictDesk.IsDistrictAsync(db, reader, cancel);

    private async Task<IQueryable<AnalysisPublication>> ReadableAsync(CommandContext reader, CancellationToken cancel)
    {
        var me = reader.Actor.AccountId;
        var all = db.Set<AnalysisPublication>().AsNoTracking();
        return await IsDeskAsync(db, reader, cancel) ? all : all.Where(p => p.Status == PublicationStatus.Published || p.ProposerId == me);
    }

    private IEnumerable<string> Changed(CrossTab table)
        => new[] { table.Row, table.Column }.OfType<TableAxis>()
            .Where(a => catalogue.Find(table.Subject, a.Key)?.Version != a.Version)
            .Select(a => $"{CrossTabs.Changed}：{a.Name}的分类后来有变，与现在的数字不可直接比较。");
}
