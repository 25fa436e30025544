using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Merging;

/// <summary>Opens the two records of a merge and says who may do it.</summary>
public sealed class MergeDesk(PartyBuildingDbContext db)
{
    /// <summary>Both records, when each lies in scope and neither has been merged.</summary>
    internal async Task<(MergeSide Keep, MergeSide Other)?> OpenAsync(Guid keep, Guid other, OrgScope scope, CancellationToken cancel)
        => keep != other && await SideAsync(keep, scope, cancel) is { } first && await SideAsync(other, scope, cancel) is { } second ? (first, second) : null;

    /// <summary>
    /// Why the actor may not merge the two; null when they may. The act belongs to the committee that stands above both, or
    /// to one above it: a branch would decide over the records of another.
    /// </summary>
    internal async Task<Finding?> BarAsync(MergeSide keep, MergeSide other, OrgScope scope, CancellationToken cancel)
    {
        int[] common = [.. OrganisationPath.Ids(keep.Path).Zip(OrganisationPath.Ids(other.Path)).TakeWhile(x => x.First == x.Second).Select(x => x.First)];
        var may = await db.Organisations.In(scope)
            .AnyAsync(o => common.Contains(o.Id) && (o.Kind == OrganisationKind.Committee || o.Kind == OrganisationKind.WorkCommittee), cancel);
        return may ? null : Must("MERGE-LEVEL", "合并由两人共同的上级党委办理。", null, "请报上级党委或区委组织部合并。");
    }

    /// <summary>What stands in the way of a merge, whoever does it.</summary>
    internal async Task<IReadOnlyList<Finding>> ObstaclesAsync(MergeSide keep, MergeSide other, MergeMistake mistaken, CancellationToken cancel)
    {
        var found = new List<Finding>();
        if (keep.Overlapping(other).Count > 0 && mistaken == MergeMistake.None)
            found.Add(Must(
                "MERGE-TWICE", "两条记录有一段时间同时在册，合并后会重复计算。", "Mistaken", "先办理其中一条的转接或减少；其中一条是误登记的，请选择是哪一条。"));
        int[] people = [keep.Person.Id, other.Person.Id];
        var seats = await db.Set<Committees.CommitteeMember>()
            .Where(m => people.Contains(m.PersonId) && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open).Select(m => new { m.TermId, m.PersonId }).ToListAsync(cancel);
        if (seats.GroupBy(s => s.TermId).Any(g => g.Select(s => s.PersonId).Distinct().Count() > 1))
            found.Add(Must("MERGE-SEATS", "两条记录都在同一届班子里。", null, "请先登记其中一个离任。"));
        // A member is in one building at a time (BLD-MEMBER-TWICE): two entries of one person would count twice.
        if (await db.Set<Buildings.GatheredMember>().CountAsync(
                m => m.PersonId != null && people.Contains(m.PersonId.Value) && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open, cancel) > 1)
            found.Add(Must("MERGE-BUILDINGS", "两条记录都纳入了楼宇管理。", null, "请先在楼宇记录里去掉其中一个。"));
        // Who merges may not see cadres: the words say whom to ask and nothing else.
        if (await db.Set<Cadres.Cadre>().CountAsync(c => people.Contains(c.PersonId), cancel) > 1)
            found.Add(Must("MERGE-CADRES", "两条记录都有另外保管的登记，不能在这里合并。", null, "请与区委组织部干部科联系。"));
        var open = await db.Set<Transfers.TransferCase>()
            .Where(t => people.Contains(t.PersonId) && t.Status < Transfers.TransferStatus.Done).CountAsync(cancel);
        if (open > 0)
            found.Add(Must("MERGE-TRANSFER", $"有 {open} 件组织关系转接没有办结。", null, "请先办结或撤回。"));
        return found;
    }

    internal static Finding Must(string code, string message, string? field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);

    private async Task<MergeSide?> SideAsync(Guid key, OrgScope scope, CancellationToken cancel)
    {
        if (await db.People.SingleOrDefaultAsync(p => p.PublicId == key && p.MergedIntoId == null, cancel) is not { } person)
            return null;
        var placements = await db.MemberPlacements.Where(p => p.PersonId == person.Id && p.SupersededNo == Recorded.Current)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id).ToListAsync(cancel);
        if (placements.Count == 0)
            return null;
        var path = await db.Organisations.In(scope).Where(o => o.Id == placements[0].OrganisationId).Select(o => o.Path).SingleOrDefaultAsync(cancel);
        return path is null
            ? null
            : new MergeSide(person, await db.MembershipSpells.Where(s => s.PersonId == person.Id).OrderBy(s => s.Id).ToListAsync(cancel), placements, placements[0].OrganisationId, path);
    }
}
