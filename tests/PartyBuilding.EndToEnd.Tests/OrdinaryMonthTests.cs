using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Returns;
using Xunit.Abstractions;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A secretary's ordinary month, from the desk to 已上报, counted: at most twelve interactions, and no number that the ledger knows.</summary>
[Collection(DemoCollection.Name)]
public sealed class OrdinaryMonthTests(ITestOutputHelper output) : WalkTest
{
    private const int Most = 12;

    [BrowserFact]
    public async Task An_ordinary_month_is_looked_at_and_sent()
    {
        await OpenNovemberAsync();
        // The month must be over before it can be sent.
        await Site.RestartKilledAsync("2026-11-30");
        var page = await SignedInAsync("mishu");
        await page.GotoAsync("/");
        var hands = new Interactions(page);

        await hands.ClickAsync("a.button-primary[href^='/returns/']");
        await page.ShowsAsync("2026年11月");
        var id = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[^1]);
        while (await page.Locator("[data-action^='confirm-none']").CountAsync() > 0)
            await hands.ClickAsync("[data-action^='confirm-none']");
        await hands.ClickAsync("[data-action='check-return']");
        await hands.ClickAsync("[data-action='submit-return']");
        await page.ShowsAsync("已上报");

        output.WriteLine($"平常一个月：{hands.Count} 次操作，手工输入 {hands.Typed.Count} 次");
        Console.WriteLine($"Ordinary month: {hands.Count} interactions, {hands.Typed.Count} fields typed");
        hands.Count.ShouldBeLessThanOrEqualTo(Most);
        hands.Typed.ShouldBeEmpty();
        await using var db = Site.Open();
        var sent = await db.Set<UnitReturn>().Include(r => r.Cells).SingleAsync(r => r.PublicId == id);
        (sent.Status, sent.OverrideCount, sent.ExplanationCount).ShouldBe((ReturnStatus.Submitted, 0, 0));
        sent.Cells.Count(c => c.Ledger is not null).ShouldBeGreaterThan(60);
        sent.Cells.ShouldAllBe(c => c.Ledger == null || c.Value == c.Ledger);
    }
}
