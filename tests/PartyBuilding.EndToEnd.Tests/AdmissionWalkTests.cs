using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// One admission from the application to the archive place, as its people do it: the branch's secretary, and the township
/// for what its committee does. A small district of its own: the branch has one member more afterwards.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed class AdmissionWalkTests : WalkTest
{
    private const string Name = "沈新禾";

    private const string Number = "310113199005010015";

    private StepSheet _branch = null!;
    private StepSheet _township = null!;

    [BrowserFact]
    public async Task An_admission_is_walked_from_the_application_to_the_archive_place()
    {
        await OpenNovemberAsync();
        var secretary = await SignedInAsync("mishu");
        var before = await FiguresAsync(secretary);

        await ApplyAsync(secretary);
        (await FiguresAsync(secretary)).Applicants.ShouldBe(before.Applicants + 1);
        var at = await OpenCaseAsync(secretary);
        (_branch, _township) = (new StepSheet(secretary, at), new StepSheet(await SignedInAsync("zhenjie"), at));

        await TrainAsync();
        await PreReviewAsync();
        await FormalitiesAsync();
        await AdmitAsync();
        await ProbationAsync();
        await ConvertAsync();

        await secretary.GotoAsync(at);
        await secretary.ShowsAsync("党员档案，由党委保管");
        await Assertions.Expect(secretary.Locator("[data-cell='next']")).ToHaveCountAsync(0);
        await OnTheRosterAsync(secretary);
        var after = await FiguresAsync(secretary);
        (after.Applicants, after.BecameFull).ShouldBe((before.Applicants, before.BecameFull + 1));
        await StandsInTheLedgerAsync();
    }

    /// <summary>The number first: it brings the birth date and the sex along.</summary>
    private static async Task ApplyAsync(IPage page)
    {
        await page.GotoAsync("/admissions");
        await page.SendAsync("[data-action='new-admission']");
        await page.FillAsync("#IdNumber", Number);
        await page.SendAsync("[data-action='check-id-number']");
        (await page.InputValueAsync("#BirthDate")).ShouldBe("1990-05-01");
        await page.FillAsync("#Name", Name);
        await page.SelectOptionAsync("#EducationCode", new SelectOptionValue { Index = 2 });
        await page.FillAsync("#AppliedOn", "20240603");
        await page.SelectOptionAsync("#Stratum", new SelectOptionValue { Index = 1 });
        for (var i = 0; i < 5; i++)
            await page.CheckAsync($"#Ticks-{i}");
        await page.FillAsync("#Text", "自愿申请，材料齐全");
        await page.SendAsync("[data-action='save-admission']");
        await page.ShowsAsync("派人谈话");
    }

    private static async Task<string> OpenCaseAsync(IPage page)
    {
        await page.GotoAsync("/admissions");
        await page.SendAsync($"main a:has-text('{Name}')");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>L1467-1485. The first wrong entry: a talk before the application.</summary>
    private async Task TrainAsync()
    {
        await _branch.RefusedAsync(
            "talk", "20240601", [("#By", "支部组织委员"), ("#Text", "了解入党动机")], "#Day-error", "不能早于“递交入党申请书”的 2024-06-03");
        await _branch.SendAgainAsync(("#Day", "20240620"));
        await _branch.TakeAsync("recommendation", "20240902", ("#By", "第一党小组"), ("#Text", "同意推荐"), ("#Choice-2", StepSheet.Tick));
        await _branch.TakeAsync("activist", "20240910", ("#Inside", "党员同意"), ("#Outside", "群众反映好"), ("#Verdict-0", StepSheet.Tick));
        await _branch.TakeAsync("mentor", "20240912", ("#Person-0", "2"));
        await _branch.TakeAsync("file", "20240915", ("#Ticks-0", StepSheet.Tick), ("#Ticks-1", StepSheet.Tick));
        await _branch.TakeAsync("mentortalk", "20241220", ("#By", "培养联系人"), ("#Text", "学习有进步"));
        await _branch.TakeAsync("groupopinion", "20250915", ("#Inside", "培养联系人同意"), ("#Text", "列入发展计划"));
        await _branch.TakeAsync(
            "candidate", "20250920", ("#Inside", "座谈党员八名"), ("#Outside", "走访群众五名"), ("#Ticks-0", StepSheet.Tick), ("#Verdict-0", StepSheet.Tick), ("#SecondDay", "20250922"));
        await _branch.TakeAsync(
            "politicalreview", "20251008", ("#Inside", "同本人谈话，查阅档案"), ("#Outside", "没有问题"), ("#Text", "综合材料已形成"), ("#Verdict-0", StepSheet.Tick));
        await _branch.TakeAsync("training", "20251015", ("#Hours", "24"), ("#Paper", "培训2025-31"));
        await _branch.TakeAsync("paperssubmitted", "20251020");
    }

    private async Task PreReviewAsync()
    {
        await _township.TakeAsync("prereview", "20251024", ("#By", "镇组织员"), ("#Text", "材料齐全，程序合规"), ("#Verdict-0", StepSheet.Tick));
        await _township.TakeAsync("predecision", "20251027", ("#Verdict-0", StepSheet.Tick));
        await _township.TakeAsync("formalitynotice", "20251028", ("#Paper", "罗组〔2025〕12号"));
    }

    /// <summary>L1491-1505. The second wrong entry: one sponsor twice; the third: more votes than people.</summary>
    private async Task FormalitiesAsync()
    {
        await _branch.RefusedAsync("sponsors", "20251030", [("#Person-0", "2"), ("#Person-1", "2")], "#People-error", "不能是同一个人");
        await _branch.SendAgainAsync(("#Person-1", "3"));
        await _branch.TakeAsync("formissued", "20251031", ("#FormNumber", "BS000321"));
        await _branch.TakeAsync(
            "sponsoropinions", "20251103", ("#Opinion-0", "同意"), ("#Strengths-0", "踏实"), ("#Weaknesses-0", "理论学习不够系统"),
            ("#Opinion-1", "同意"), ("#Strengths-1", "热心"), ("#Weaknesses-1", "发言少"));
        await _branch.TakeAsync("groupreview", "20251105", ("#Text", "同意提交支委会"));
        await _branch.TakeAsync("branchreview", "20251107", ("#Text", "同意召开支部大会"), ("#SecondDay", "20251112"));
        List<(string, string)> meeting =
        [
            ("#By", "支部书记"), ("#Due", "30"), ("#Attended", "28"), ("#VotesFor", "29"), ("#VotesAgainst", "0"), ("#VotesAbstained", "0"),
            .. Enumerable.Range(0, 10).Select(i => ($"#Ticks-{i}", StepSheet.Tick)), ("#Verdict-0", StepSheet.Tick), ("#Text", "同意接收为预备党员"),
        ];
        await _branch.RefusedAsync("branchmeeting", "20251112", meeting, "#VotesFor-error", "票数合计 29，多于实到");
        await _branch.SendAgainAsync(("#VotesFor", "28"));
        await _branch.TakeAsync("filesent", "20251114");
    }

    private async Task AdmitAsync()
    {
        await _township.TakeAsync("committeetalk", "20251125", ("#Choice-1", StepSheet.Tick), ("#By", "镇组织员"), ("#Text", "认识清楚"));
        await _township.TakeAsync(
            "committeevote", "20251205", ("#Choice-0", StepSheet.Tick), ("#Due", "9"), ("#Attended", "9"), ("#VotesFor", "9"), ("#VotesAgainst", "0"),
            ("#VotesAbstained", "0"), ("#Ticks-0", StepSheet.Tick), ("#Verdict-0", StepSheet.Tick), ("#Paper", "罗委〔2025〕40号"));
        await _branch.TakeAsync("announcement", "20251210", ("#Paper", "1"), ("#Ticks-0", StepSheet.Tick), ("#Ticks-1", StepSheet.Tick));
        await _branch.TakeAsync("oath", "20251215", ("#By", "镇党群服务中心"), ("#Ticks-0", StepSheet.Tick), ("#Ticks-1", StepSheet.Tick));
    }

    private async Task ProbationAsync()
    {
        await _branch.TakeAsync("monthlyreport", "20260105", ("#Period", "202512"), ("#Text", "学习情况"));
        await _branch.TakeAsync("quarterrecord", "20260106", ("#Period", "20254"), ("#By", "支部组织委员"), ("#Text", "按时参加组织生活"));
        await _branch.TakeAsync("taskassigned", "20260301", ("#By", "支部书记"), ("#Inside", "负责宣传栏"));
    }

    /// <summary>L1519-1533: not before the year is over.</summary>
    private async Task ConvertAsync()
    {
        await _branch.RefusedAsync("conversionapplication", "20261111", [("#Text", "期满申请转正")], "#Day-error", "2026-11-12 期满");
        await _branch.SendAgainAsync(("#Day", "20261112"));
        await _branch.TakeAsync("conversiongroupopinion", "20261113", ("#Choice-0", StepSheet.Tick));
        await _branch.TakeAsync("conversionbranchopinion", "20261114", ("#Text", "同意按期转正"));
        await _branch.TakeAsync(
            "conversionmeeting", "20261115", ("#Due", "30"), ("#Attended", "27"), ("#VotesFor", "27"), ("#VotesAgainst", "0"), ("#VotesAbstained", "0"),
            ("#Ticks-0", StepSheet.Tick), ("#Verdict-0", StepSheet.Tick), ("#Text", "同意按期转正"));
        await _branch.TakeAsync("conversionsent", "20261116");
        await _township.TakeAsync(
            "conversiondecision", "20261118",
            [.. Enumerable.Range(0, 8).Select(i => ($"#Ticks-{i}", StepSheet.Tick)), ("#Verdict-0", StepSheet.Tick), ("#Paper", "罗委〔2026〕38号"), ("#Text", "批准转正")]);
        await _branch.TakeAsync("conversionannouncement", "20261119", ("#By", "支部书记"));
        await _branch.TakeAsync("archive", "20261120", ("#Choice-1", StepSheet.Tick), ("#Ticks-0", StepSheet.Tick));
    }

    private static async Task OnTheRosterAsync(IPage page)
    {
        await page.GotoAsync("/members?standing=Full");
        await page.FillAsync("#text", Name);
        await page.SendAsync("[data-action='find-members']");
        await Assertions.Expect(page.Locator("tbody tr").Filter(new() { HasText = Name })).ToContainTextAsync("正式");
    }

    private static async Task<(int Applicants, int BecameFull)> FiguresAsync(IPage page)
    {
        await page.GotoAsync("/returns");
        await page.SendAsync("main a:has-text('2026年11月')");
        return (await CellAsync("admission.applicants"), await CellAsync("admission.became-full"));

        async Task<int> CellAsync(string cell)
            => int.Parse(await page.Locator($"[data-cell='{cell}']").First.InnerTextAsync(), CultureInfo.InvariantCulture);
    }

    private async Task StandsInTheLedgerAsync()
    {
        await using var db = Site.Open();
        var found = await db.Set<AdmissionCase>().Include(c => c.Spell).SingleAsync(c => c.Person!.Name == Name);
        (found.Stage, found.Outcome, found.ClosedOn).ShouldBe((AdmissionStage.Closed, AdmissionOutcome.Converted, new DateOnly(2026, 11, 20)));
        (found.Spell!.Standing, found.Spell.JoinedOn).ShouldBe((MemberStanding.Full, new DateOnly(2025, 11, 12)));
        var posted = await db.Postings.Where(p => p.SpellId == found.SpellId && p.SupersededNo == Recorded.Current).Select(p => new { p.Kind, p.EffectiveOn }).ToListAsync();
        posted.OrderBy(p => p.EffectiveOn).Select(p => p.Kind).ShouldBe([PostingKind.Admitted, PostingKind.BecameFull]);
    }
}
