using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>The statistics of the analysis stage (通报2005 L253–L261), counted from the rows of members, figures and opinions.</summary>
public sealed class CampaignCoverage(PartyBuildingDbContext db, CampaignPlaces places, RuleBook rules)
{
    /// <summary>离退休党支部 in the table of branch types.</summary>
    internal const string RetiredCode = "02";

    /// <param name="organisation">Whose bodies are shown; null: the organiser where the reader sees it, else the top of the reader's scope.</param>
    /// <returns>Null when the organisation is not in scope.</returns>
    public async Task<CoverageTable?> OfAsync(BatchRecord batch, Guid? organisation, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await LevelAsync(batch, organisation, scope, cancel) is not { } level)
            return null;
        var under = OrgScope.Of(level.Path);
        var nodes = await NodesAsync(batch, level, scope, under, today, cancel);
        var rows = new List<CoverageRow>();
        foreach (var body in nodes.GroupBy(n => level.Path == n.Path ? n.Id : OrganisationPath.ChildId(level.Path, n.Path)))
        {
            var head = body.MinBy(n => n.Path.Length)!;
            rows.Add(Sum(new CoverageRow(head.Key, head.Name, head.Kind == OrganisationKind.Branch), body));
        }

        return new CoverageTable(
            level.Name, level.PublicId, [.. rows.Where(r => r.Branches + r.Empty > 0)], Sum(new CoverageRow(null, "合计", false), nodes),
            RateStyle.Of(await rules.CurrentAsync(cancel), today));
    }

    /// <summary>What stands against showing the table: a part greater than its whole, a rate above 100 %.</summary>
    public async Task<IReadOnlyList<Finding>> FindingsAsync(CoverageTable table, DateOnly today, CancellationToken cancel = default)
    {
        var book = await rules.CurrentAsync(cancel);
        return [.. table.Rows.Append(table.Total).SelectMany(row =>
            book.Evaluate(CampaignChecks.Parts, row, today, RuleOccasion.Decision).Refusals
                .Concat(Shares(row).SelectMany(s => book.Evaluate(CampaignChecks.Rate, s, today, RuleOccasion.Decision).Refusals)))];
    }

    private static IEnumerable<RateFacts> Shares(CoverageRow row) =>
    [
        new("支部覆盖率", row.Covered, row.Branches), new("党员参加率", row.TookPart, row.Members), new("分析覆盖率", row.Written + row.Oral, row.Members),
        new("反馈率", row.FedBack, row.Members), new("双重组织生活参加率", row.LeadersBoth, row.LeadersDue),
    ];

    private async Task<Organisation?> LevelAsync(BatchRecord batch, Guid? organisation, OrgScope scope, CancellationToken cancel)
    {
        var seen = db.Organisations.AsNoTracking().In(scope);
        if (organisation is { } key)
            return await seen.SingleOrDefaultAsync(o => o.PublicId == key, cancel);
        return await seen.SingleOrDefaultAsync(o => o.Id == batch.Campaign.OrganisationId, cancel)
            ?? await seen.Where(o => o.ClosedOn == null).OrderBy(o => o.Path).FirstOrDefaultAsync(cancel);
    }

    private async Task<List<CoverageNode>> NodesAsync(
        BatchRecord batch, Organisation level, OrgScope scope, OrgScope under, DateOnly today, CancellationToken cancel)
    {
        var id = batch.Batch.Id;
        var units = await places.UnitsAsync(id, cancel);
        var taking = db.Set<CampaignBranch>().Where(b => b.BatchId == id && b.SupersededNo == Recorded.Current);
        var organisations = db.Organisations.AsNoTracking().In(scope).In(under);
        var nodes = (await organisations.Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch)
                .Select(o => new CoverageNode(o.Id, o.PublicId, o.Name, o.Kind, o.Path, o.SortOrder, false)).ToListAsync(cancel))
            .FindAll(n => n.Path != level.Path && units.Any(u => PathRange.Under(u).Contains(n.Path) || PathRange.Under(n.Path).Contains(u)));
        // The bodies between the level and a unit give the rows their names and are no body of the batch.
        foreach (var above in nodes.Where(n => !units.Any(u => PathRange.Under(u).Contains(n.Path))))
            above.IsOutside = true;
        nodes.AddRange(await organisations.Join(taking, o => o.Id, b => b.BranchId, (o, b) => new CoverageNode(
            o.Id, o.PublicId, o.Name, o.Kind, o.Path, o.SortOrder, b.AnalysisDoneOn != null)).ToListAsync(cancel));
        var byId = nodes.Where(n => n.Kind == OrganisationKind.Branch).ToDictionary(n => n.Id);
        await MembersAsync(id, byId, cancel);
        await FiguresAsync(id, byId, cancel);
        await OpinionsAsync(id, byId, cancel);
        foreach (var retired in await db.Set<BranchType>()
            .Where(t => t.Code == RetiredCode && t.SupersededNo == Recorded.Current && t.ValidFrom <= today && t.ValidTo > today)
            .Select(t => t.OrganisationId).Distinct().ToListAsync(cancel))
        {
            if (byId.TryGetValue(retired, out var node))
                node.IsRetired = true;
        }

        return [.. nodes.OrderBy(n => n.SortOrder).ThenBy(n => n.Id)];
    }

    private async Task MembersAsync(int batchId, Dictionary<int, CoverageNode> branches, CancellationToken cancel)
    {
        var rows = await db.Set<CampaignMember>().Where(m => m.BatchId == batchId && m.SupersededNo == Recorded.Current && m.LeftOn == null)
            .GroupBy(m => m.BranchId).Select(g => new
            {
                g.Key, All = g.Count(), TookPart = g.Count(m => m.Attendance != CampaignAttendance.None),
                Written = g.Count(m => m.Analysis == CampaignAnalysis.Written), Oral = g.Count(m => m.Analysis == CampaignAnalysis.Oral),
                Opinions = g.Count(m => m.OpinionOn != null), FedBack = g.Count(m => m.FedBackOn != null),
            }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            if (branches.TryGetValue(row.Key, out var node))
                node.Row = node.Row with { Members = row.All, TookPart = row.TookPart, Written = row.Written, Oral = row.Oral, Opinions = row.Opinions, FedBack = row.FedBack };
        }
    }

    private async Task FiguresAsync(int batchId, Dictionary<int, CoverageNode> branches, CancellationToken cancel)
    {
        foreach (var f in await db.Set<CampaignFigures>().AsNoTracking().Where(f => f.BatchId == batchId && f.SupersededNo == Recorded.Current).ToListAsync(cancel))
        {
            if (branches.TryGetValue(f.BranchId, out var node))
            {
                node.Row = node.Row with
                {
                    Talks = f.Talks, Masses = f.Masses, Sought = f.OpinionsSought, ToBody = f.ToBody, ToOrganisation = f.ToOrganisation, ToUnit = f.ToUnit,
                    ToMember = f.ToMember, Corrected = f.CorrectedAtOnce, Rules = f.RulesMade, Briefs = f.Briefs, Forums = f.Forums, Boxes = f.Boxes,
                    Hotlines = f.Hotlines, Questionnaires = f.Questionnaires, ContactVisits = f.ContactVisits, WorkersVisited = f.WorkersVisited,
                    FamiliesVisited = f.FamiliesVisited, LeadersDue = f.LeadersDue, LeadersBoth = f.LeadersBoth,
                };
            }
        }
    }

    // The register adds to what is reported in numbers.
    private async Task OpinionsAsync(int batchId, Dictionary<int, CoverageNode> branches, CancellationToken cancel)
    {
        var rows = await db.Set<CampaignOpinion>().Where(o => o.BatchId == batchId && o.SupersededNo == Recorded.Current)
            .GroupBy(o => new { o.BranchId, o.Addressee }).Select(g => new
            {
                g.Key.BranchId, g.Key.Addressee, All = g.Count(), AtOnce = g.Count(o => o.Result == OpinionResult.AtOnce), Rules = g.Count(o => o.RuleMade != null),
            }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            if (!branches.TryGetValue(row.BranchId, out var node))
                continue;
            var sum = node.Row with { Corrected = node.Row.Corrected + row.AtOnce, Rules = node.Row.Rules + row.Rules };
            node.Row = row.Addressee switch
            {
                OpinionAddressee.Body => sum with { ToBody = sum.ToBody + row.All },
                OpinionAddressee.Organisation => sum with { ToOrganisation = sum.ToOrganisation + row.All },
                OpinionAddressee.Unit => sum with { ToUnit = sum.ToUnit + row.All },
                _ => sum with { ToMember = sum.ToMember + row.All },
            };
        }
    }

    private static CoverageRow Sum(CoverageRow head, IEnumerable<CoverageNode> nodes) => nodes.Aggregate(head, (sum, n) => n.AddTo(sum));
}
