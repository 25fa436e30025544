using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up sessions of work-and-integrity reports of the last two years, some with a report or the summary still missing. Carried out by the commands themselves.</summary>
public sealed class DemoWorkReports(PartyBuildingDbContext db, ReportSessionService sessions, IntegrityReportService reports, ReportQueries queries)
{
    private const int Units = 8;

    private static readonly IReadOnlyDictionary<ReportHeading, string?> Texts = new Dictionary<ReportHeading, string?>
    {
        [ReportHeading.Theory] = "参加中心组学习 12 次，联系实际撰写调研文章 1 篇。", [ReportHeading.Centralism] = "重大事项提交班子集体讨论，会前充分酝酿。", [ReportHeading.Personnel] = "按规定程序选拔任用干部，没有个人决定干部任免。",
        [ReportHeading.Duties] = "分管工作完成年度目标。", [ReportHeading.Responsibility] = "与分管科室负责人签订责任书，年中、年末各检查一次。", [ReportHeading.IntegrityRules] = "没有违反廉洁自律规定的情况。",
        [ReportHeading.PersonalMatters] = "按时如实报告个人有关事项和收入。", [ReportHeading.Gifts] = "没有收受礼品、礼金。", [ReportHeading.Remedy] = "上次指出调研不够深入，今年下基层 20 次，已经整改。",
    };

    private DemoRandom _random = null!;
    private CommandContext _context = null!;

    /// <returns>How many sessions there are.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        var district = made.Organisations.First(o => OrganisationPath.Depth(o.Path) == 1);
        (_random, _context) = (new DemoRandom((ulong)options.Seed ^ 0x3EF0A7UL), new CommandContext(
            Actor.Machine("演示数据"), OrgScope.Of(district.Path), options.Today.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc)));
        var seated = db.PostsOn(options.Today).Where(p => p.IsInTeam && p.Cadre!.LeftOn == null).GroupBy(p => p.OrganisationId).Where(g => g.Count() >= 3).Select(g => g.Key);
        var units = await db.Organisations.Where(o => o.Id != district.Id && seated.Contains(o.Id)).OrderBy(o => o.Path).Take(Units).Select(o => o.PublicId).ToListAsync(cancel);
        foreach (var (unit, i) in units.Select((u, i) => (u, i)).Where(u => u.i < Units - 1))
        {
            await HoldAsync(unit, new DateOnly(options.Today.Year - 2, 12, 16), isHandedIn: true, everybody: true, cancel);
            if (i < Units - 3)
                await HoldAsync(unit, new DateOnly(options.Today.Year - 1, 12, 18), isHandedIn: i > 0, everybody: i != 1, cancel);
        }

        return await db.Set<WorkReportSession>().CountAsync(cancel);
    }

    private async Task HoldAsync(Guid unit, DateOnly on, bool isHandedIn, bool everybody, CancellationToken cancel)
    {
        var key = Ok(await sessions.SaveAsync(
            new SaveReportSession(_random.Key(on), null, unit, new DateOnly(_context.Today.Year - 3, 1, 1), new DateOnly(_context.Today.Year + 1, 12, 31), on, ReportOccasion.AnnualAssessment)
            {
                TeamOpinions = "深入基层调查研究不够。", PrincipalOpinions = "抓班子、带队伍的力度还可以再大一些。", PrincipalCollector = OpinionCollector.SuperiorBoth, Attended = "区纪委、区委组织部",
                Appraisal = ReportAppraisal.Ballot, AppraisedOn = on, AppraisalResult = "参加测评 62 人，满意 55 票，基本满意 7 票。", SubmittedOn = isHandedIn ? on.AddDays(20) : null,
                SubmittedTo = isHandedIn ? "区纪委、区委组织部" : null,
            },
            _context, cancel));
        var members = (await queries.FindAsync(key, _context.Scope, _context.Today, cancel))!.Outstanding.Where(o => o.IsDue).ToList();
        foreach (var member in everybody ? members : members.SkipLast(1))
            Ok(await reports.SaveAsync(new SaveIntegrityReport(_random.Key(on), null, key, member.CadreKey, on, Texts), _context, cancel));
    }

    private static Guid Ok(Outcome<Guid> outcome)
        => outcome.IsOk ? outcome.Value : throw new InvalidOperationException($"The demo's work reports: {string.Join(' ', outcome.Findings.Select(f => f.Message))}");
}
