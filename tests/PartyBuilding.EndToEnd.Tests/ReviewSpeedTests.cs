using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using Xunit.Abstractions;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A township clerk reviews forty branches; what it takes is counted.</summary>
[Collection(DemoCollection.Name)]
public sealed class ReviewSpeedTests(DemoSite site, ITestOutputHelper output)
{
    private const int Branches = 40;

    /// <summary>To the next one with a question and 通过; or to it, 退回, the cell's reason, and sent.</summary>
    private const int MostEach = 4;

    private const string Body = "中共宝山区罗店镇委员会";

    // The main job's own, at whatever state that test has left it.
    private const string Spared = "丰兴村党支部";

    [BrowserFact]
    public async Task Forty_branches_take_one_action_for_the_clean_ones_and_at_most_four_for_each_with_a_question()
    {
        var (period, doubtful, lent) = await PrepareAsync();
        try
        {
            await ReviewAsync(period, doubtful);
        }
        finally
        {
            await GiveBackAsync(lent);
        }
    }

    private async Task ReviewAsync(string period, int doubtful)
    {
        var page = await site.Browser.NewPageAsync(site.Address);
        await page.SignInAsync("zhenjie");
        await page.GotoAsync(period);
        var hands = new Interactions(page);

        (await hands.DuringAsync(() => hands.ClickAsync("[data-action='pass-clean']"))).ShouldBe(1);
        (await WaitingAsync()).Where(r => r.OverrideCount == 0 && r.ExplanationCount == 0).ShouldBeEmpty();

        for (var i = 0; i < doubtful; i++)
        {
            var isSentBack = i == 1;
            (await hands.DuringAsync(() => DecideAsync(page, hands, isSentBack))).ShouldBeLessThanOrEqualTo(MostEach);
        }

        (await WaitingAsync()).ShouldBeEmpty();
        hands.Typed.ShouldHaveSingleItem();
        output.WriteLine($"{Branches} 份报表，其中有疑问的 {doubtful} 份：审核共 {hands.Count} 次操作");
        hands.Count.ShouldBeLessThanOrEqualTo(1 + (MostEach * doubtful));
        Console.WriteLine($"Review of {Branches} branches, {doubtful} with a question: {hands.Count} interactions");
    }

    private static async Task DecideAsync(IPage page, Interactions hands, bool isSentBack)
    {
        // After a decision the next one is open already; only where it has no question does the clerk go on by key.
        if (await page.Locator("[data-review] tr.is-current[data-doubt]").CountAsync() == 0)
            await hands.PressForAsync("n", "/returns/review/");
        if (!isSentBack)
        {
            await hands.PressAsync("a");
            return;
        }

        await hands.PressAsync("r");
        await hands.FillAsync("#Form_Reason", "请核对与台账不一致的数");
        await hands.ClickAsync("[data-action='confirm-send-back']");
    }

    /// <summary>Forty returns of branches directly under the body wait for it, some of them with a question; nothing else does.</summary>
    private async Task<(string Queue, int Doubtful, IReadOnlyList<int> Lent)> PrepareAsync()
    {
        await using var db = site.Open();
        var body = await db.Organisations.SingleAsync(o => o.Name == Body);
        var returns = await db.Set<UnitReturn>().Include(r => r.Cells).Include(r => r.Organisation).Include(r => r.Period)
            .Where(r => r.IsLatest && r.Period!.Month == 202610 && r.Period.Form!.Code == "std.DZB-1" && r.Organisation!.Path.StartsWith(body.Path) && r.Organisation.Name != Spared)
            .OrderBy(r => r.Organisation!.Path).ToListAsync();
        var number = await db.Set<UnitReturn>().MaxAsync(r => r.RecordedNo) ?? 1;
        var waiting = returns.Where(r => r.Organisation!.ParentId == body.Id && r.Status < ReturnStatus.Locked).Take(Branches).ToList();
        waiting.Count.ShouldBe(Branches);
        var lent = waiting.Where(r => r.RecordedNo is null).Select(r => r.Id).ToList();
        foreach (var r in waiting)
        {
            foreach (var cell in r.Cells.Where(c => c.Value is null))
                cell.Value = 0;
            (r.Status, r.RecordedNo, r.SubmittedAt, r.SubmittedBy) = (ReturnStatus.Submitted, r.RecordedNo ?? number, new DateTime(2026, 11, 3, 2, 0, 0, DateTimeKind.Utc), "测试书记");
            r.FirstSubmittedAt ??= r.SubmittedAt;
            (r.ReviewedAt, r.AcceptedAt) = (null, null);
        }

        foreach (var r in returns.Except(waiting).Where(r => r.Status == ReturnStatus.Submitted))
            r.Pass("测试", new DateTime(2026, 11, 4, 2, 0, 0, DateTimeKind.Utc));
        foreach (var r in waiting.Where((_, i) => i % 10 == 4))
            r.OverrideCount = Math.Max(1, r.OverrideCount);
        await db.SaveChangesAsync();
        return ("/returns/review?form=std.DZB-1&period=2026-10", waiting.Count(r => r.OverrideCount > 0 || r.ExplanationCount > 0), lent);
    }

    /// <summary>What had not arrived has not arrived for the other walks of this site either.</summary>
    private async Task GiveBackAsync(IReadOnlyList<int> lent)
    {
        await using var db = site.Open();
        foreach (var r in await db.Set<UnitReturn>().Where(r => lent.Contains(r.Id)).ToListAsync())
        {
            (r.Status, r.RecordedNo, r.FirstSubmittedAt, r.SubmittedAt, r.SubmittedBy) = (ReturnStatus.NotStarted, null, null, null, null);
            (r.ReviewedAt, r.ReviewedBy, r.OverrideCount, r.ExplanationCount) = (null, null, 0, 0);
        }

        await db.SaveChangesAsync();
    }

    private async Task<List<UnitReturn>> WaitingAsync()
    {
        await using var db = site.Open();
        var path = await db.Organisations.Where(o => o.Name == Body).Select(o => o.Path).SingleAsync();
        return await db.Set<UnitReturn>().AsNoTracking()
            .Where(r => r.IsLatest && r.Period!.Month == 202610 && r.Status == ReturnStatus.Submitted && r.Organisation!.Path.StartsWith(path) && r.Organisation.Name != Spared)
            .ToListAsync();
    }
}
