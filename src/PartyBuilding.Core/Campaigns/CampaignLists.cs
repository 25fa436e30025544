using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Campaigns;

/// <summary>The members and branches behind the numbers of a batch the reader has open, within the scope.</summary>
public sealed class CampaignLists(PartyBuildingDbContext db, CampaignPlaces places)
{
    /// <param name="organisation">Narrows to one organisation and everything below it.</param>
    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<CampaignMemberPage?> MembersAsync(
        CampaignBatch batch, CampaignMemberList list, Guid? organisation, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await NarrowAsync(organisation, scope, cancel) is not { } narrow)
            return null;
        if (list == CampaignMemberList.Unplaced)
            return await UnplacedAsync(batch, narrow, page, cancel);
        var seen = db.Organisations.In(scope).In(narrow).Select(o => o.Id);
        var found = Of(list, db.Set<CampaignMember>().AsNoTracking()
            .Where(m => m.BatchId == batch.Id && m.SupersededNo == Recorded.Current && seen.Contains(m.BranchId)));
        var total = await found.CountAsync(cancel);
        var at = At(page, total, CampaignMemberPage.Size);
        var rows = await Rows(found.OrderBy(m => m.Branch!.Path).ThenBy(m => m.Person!.NameSort).ThenBy(m => m.Id)
            .Skip((at - 1) * CampaignMemberPage.Size).Take(CampaignMemberPage.Size)).ToListAsync(cancel);
        return new CampaignMemberPage(rows, at, total);
    }

    /// <summary>Everybody who takes part in one branch, by name.</summary>
    public async Task<IReadOnlyList<CampaignMemberRow>> OfBranchAsync(int batchId, int branchId, CancellationToken cancel = default)
        => await Rows(db.Set<CampaignMember>().AsNoTracking()
            .Where(m => m.BatchId == batchId && m.BranchId == branchId && m.SupersededNo == Recorded.Current && m.LeftOn == null)
            .OrderBy(m => m.Person!.NameSort).ThenBy(m => m.Id)).ToListAsync(cancel);

    public static bool Fits(CampaignMemberList list, CampaignMemberRow row) => list switch
    {
        CampaignMemberList.TookPart => row.Attendance != CampaignAttendance.None,
        CampaignMemberList.NotTookPart => row.Attendance == CampaignAttendance.None,
        CampaignMemberList.NoAnalysis => row.Analysis == CampaignAnalysis.None,
        CampaignMemberList.NoOpinion => row.OpinionOn is null,
        CampaignMemberList.NoFeedback => row.FedBackOn is null,
        _ => true,
    };

    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<(IReadOnlyList<CampaignBranchRow> Rows, int Page, int Total)?> BranchesAsync(
        CampaignBatch batch, CampaignBranchList list, Guid? organisation, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        if (await NarrowAsync(organisation, scope, cancel) is not { } narrow)
            return null;
        var (id, members) = (batch.Id, Here(batch.Id));
        var figures = db.Set<CampaignFigures>().Where(f => f.BatchId == id && f.SupersededNo == Recorded.Current);
        var answers = db.Set<LookBackAnswer>().Where(a => a.BatchId == id && a.SupersededNo == Recorded.Current);
        var all = db.Set<CampaignBranch>().Where(b => b.BatchId == id && b.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope).In(narrow), b => b.BranchId, o => o.Id, (b, o) => new { Row = b, Branch = o });
        var placed = all.Where(b => members.Any(m => m.BranchId == b.Branch.Id));
        var found = list switch
        {
            CampaignBranchList.Covered => all.Where(b => members.Any(m => m.BranchId == b.Branch.Id && m.Attendance != CampaignAttendance.None)),
            CampaignBranchList.NotCovered => placed.Where(b => !members.Any(m => m.BranchId == b.Branch.Id && m.Attendance != CampaignAttendance.None)),
            CampaignBranchList.Done => placed.Where(b => b.Row.AnalysisDoneOn != null),
            CampaignBranchList.NotDone => placed.Where(b => b.Row.AnalysisDoneOn == null),
            CampaignBranchList.Empty => all.Where(b => !members.Any(m => m.BranchId == b.Branch.Id)),
            CampaignBranchList.NoFigures => placed.Where(b => !figures.Any(f => f.BranchId == b.Branch.Id)),
            CampaignBranchList.NoLookBack => placed.Where(b => !answers.Any(a => a.BranchId == b.Branch.Id)),
            CampaignBranchList.Retired => placed.Where(b => db.Set<BranchType>().Any(t => t.OrganisationId == b.Branch.Id && t.Code == CampaignCoverage.RetiredCode
                && t.SupersededNo == Recorded.Current && t.ValidFrom <= today && t.ValidTo > today)),
            _ => placed,
        };
        var total = await found.CountAsync(cancel);
        var at = At(page, total, CampaignQueries.PageSize);
        var rows = await found.OrderBy(b => b.Branch.Path).Skip((at - 1) * CampaignQueries.PageSize).Take(CampaignQueries.PageSize)
            .Select(b => new CampaignBranchRow(
                b.Branch.PublicId, b.Branch.Name, members.Count(m => m.BranchId == b.Branch.Id),
                members.Count(m => m.BranchId == b.Branch.Id && m.Attendance != CampaignAttendance.None),
                members.Count(m => m.BranchId == b.Branch.Id && m.Analysis != CampaignAnalysis.None),
                members.Count(m => m.BranchId == b.Branch.Id && m.FedBackOn != null), b.Row.AnalysisDoneOn,
                figures.Where(f => f.BranchId == b.Branch.Id).Select(f => (DateOnly?)f.On).FirstOrDefault()))
            .ToListAsync(cancel);
        return (rows, at, total);
    }

    private IQueryable<CampaignMember> Here(int batchId)
        => db.Set<CampaignMember>().Where(m => m.BatchId == batchId && m.SupersededNo == Recorded.Current && m.LeftOn == null);

    private async Task<CampaignMemberPage> UnplacedAsync(CampaignBatch batch, OrgScope scope, int page, CancellationToken cancel)
    {
        var rows = new List<CampaignMemberRow>();
        if (batch.EndedOn is null)
        {
            foreach (var part in places.Unplaced(batch.CampaignId, await places.UnitsAsync(batch.Id, cancel), scope))
            {
                rows.AddRange(await part.OrderBy(s => s.Branch!.Path).ThenBy(s => s.Person!.NameSort).ThenBy(s => s.Id)
                    .Select(s => new CampaignMemberRow(
                        null, s.Person!.Name, s.Branch!.Name, s.Branch.PublicId, s.Branch.Id, s.Branch.Id, CampaignAttendance.None, null, CampaignAnalysis.None,
                        null, null, null, null, false, false, false, null)).ToListAsync(cancel));
            }
        }

        var at = At(page, rows.Count, CampaignMemberPage.Size);
        return new CampaignMemberPage([.. rows.Skip((at - 1) * CampaignMemberPage.Size).Take(CampaignMemberPage.Size)], at, rows.Count);
    }

    private static IQueryable<CampaignMember> Of(CampaignMemberList list, IQueryable<CampaignMember> all)
    {
        var here = all.Where(m => m.LeftOn == null);
        return list switch
        {
            CampaignMemberList.TookPart => here.Where(m => m.Attendance != CampaignAttendance.None),
            CampaignMemberList.NotTookPart => here.Where(m => m.Attendance == CampaignAttendance.None),
            CampaignMemberList.Written => here.Where(m => m.Analysis == CampaignAnalysis.Written),
            CampaignMemberList.Oral => here.Where(m => m.Analysis == CampaignAnalysis.Oral),
            CampaignMemberList.NoAnalysis => here.Where(m => m.Analysis == CampaignAnalysis.None),
            CampaignMemberList.NoOpinion => here.Where(m => m.OpinionOn == null),
            CampaignMemberList.FedBack => here.Where(m => m.FedBackOn != null),
            CampaignMemberList.NoFeedback => here.Where(m => m.FedBackOn == null),
            CampaignMemberList.Elsewhere => here.Where(m => m.BranchId != m.HomeBranchId),
            CampaignMemberList.FoundAgain => here.Where(m => m.IsFoundAgain),
            CampaignMemberList.OffPost => here.Where(m => m.IsOffPost),
            CampaignMemberList.Hosted => here.Where(m => m.IsHosted),
            CampaignMemberList.Left => all.Where(m => m.LeftOn != null),
            _ => here,
        };
    }

    private static IQueryable<CampaignMemberRow> Rows(IQueryable<CampaignMember> found) => found.Select(m => new CampaignMemberRow(
        m.Key, m.Person!.Name, m.Branch!.Name, m.Branch.PublicId, m.HomeBranchId, m.BranchId, m.Attendance, m.AttendedOn, m.Analysis, m.AnalysedOn,
        m.OpinionOn, m.FedBackOn, m.FedBackBy!.Name, m.IsFoundAgain, m.IsOffPost, m.IsHosted, m.LeftOn));

    private async Task<OrgScope?> NarrowAsync(Guid? organisation, OrgScope scope, CancellationToken cancel)
    {
        if (organisation is not { } key)
            return scope;
        var path = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
        return path is null ? null : OrgScope.Of(path);
    }

    private static int At(int page, int total, int size) => Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
}
