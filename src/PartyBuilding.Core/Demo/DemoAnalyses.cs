using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Publishing;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Analyses of the department and of a township, one published and one that waits for approval.</summary>
public sealed class DemoAnalyses(PartyBuildingDbContext db, CrossTabs tables)
{
    private static readonly AnalysisQuery Ages = new() { Row = "age", Column = "sex", Compare = true };

    /// <summary>After the accounts; the figures are counted from what has just been written.</summary>
    public async Task<int> AddAsync(DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        var random = new DemoRandom((ulong)options.Seed ^ 0xA7_0000UL);
        var accounts = await db.Users.Where(u => u.UserName == "quwei" || u.UserName == "zhenjie").ToDictionaryAsync(u => u.UserName!, cancel);
        var (quwei, zhenjie) = (accounts["quwei"], accounts["zhenjie"]);
        var at = options.Today.AddDays(-5).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        SavedAnalysis[] saved =
        [
            Saved("党员年龄和性别", quwei, cast.District, Ages),
            Saved("女党员比例对照", quwei, cast.District, new AnalysisQuery { Row = "sex", Targets = [new StructureTarget("2", 30, "区委组织部2026年工作要点（演示）")] }),
            Saved("党组织届期", quwei, cast.District, new AnalysisQuery { Subject = AnalysisSubject.Organisations, Row = "body", Column = "term" }),
            Saved("本镇党员学历", zhenjie, cast.Body, new AnalysisQuery { Row = "education-level", Column = "age", Compare = true }),
        ];
        db.AddRange(saved);
        await db.SaveChangesAsync(cancel);
        var published = await PutAsync(saved[0], Ages, zhenjie, cast.Body, "本镇党建工作情况通报", cancel);
        published.Approve(quwei.Id, quwei.DisplayName, options.Today.AddDays(-1));
        await PutAsync(saved[3], AnalysisJson.Query(saved[3].Definition), zhenjie, cast.Body, "镇年度工作总结", cancel);
        return saved.Length;

        SavedAnalysis Saved(string name, Account owner, Organisation home, AnalysisQuery query) => new()
        {
            PublicId = random.Key(options.Today), Name = name, OwnerId = owner.Id, OwnerName = owner.DisplayName, OrganisationId = home.Id, Shared = true,
            Definition = AnalysisJson.Of(query), SavedAt = at,
        };

        async Task<AnalysisPublication> PutAsync(SavedAnalysis analysis, AnalysisQuery query, Account proposer, Organisation home, string purpose, CancellationToken stop)
        {
            var table = (await tables.CountAsync(query, OrgScope.Of(home.Path), stop)).Value!;
            var publication = new AnalysisPublication
            {
                PublicId = random.Key(options.Today), AnalysisId = analysis.Id, Title = analysis.Name, Snapshot = AnalysisJson.Of(table), OrganisationId = home.Id,
                ProposerId = proposer.Id, ProposerName = proposer.DisplayName, ProposedAt = at, Purpose = purpose, Status = PublicationStatus.Proposed,
            };
            db.Add(publication);
            return publication;
        }
    }
}
