using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The main job on the whole district, as its people do it: the secretary with the keyboard alone.</summary>
[Collection(DemoCollection.Name)]
public sealed class MainJobTests(DemoSite site)
{
    private const string Branch = "丰兴村党支部";

    private const string Body = "中共宝山区罗店镇委员会";

    private const string RollUp = "/statistics/monthly?period=2026-10";

    private const string Cell = "admission.applicants";

    private const string Remark = "请核对申请人数";

    [BrowserFact]
    public async Task A_month_goes_from_the_secretary_to_the_districts_workbook()
    {
        var secretary = await site.Browser.NewPageAsync(site.Address);
        await secretary.SignInAsync("mishu");
        var address = await ConfirmAsync(secretary);
        await SubmitAsync(secretary);

        var township = await site.Browser.NewPageAsync(site.Address);
        await township.SignInAsync("zhenjie");
        await SendBackAsync(township, address);

        await CorrectAsync(secretary);
        await SubmitAsync(secretary);
        await PassAsync(township, address);

        var district = await site.Browser.NewPageAsync(site.Address);
        await district.SignInAsync("quwei");
        await AcceptAsync(district);
        await secretary.GotoAsync(address);
        await secretary.ShowsAsync("已接收");

        await WorkbooksEqualTheLedgerAsync(township, district);
    }

    /// <summary>From the home page to a whole return: the ledger has filled it, what did not happen is said once a section.</summary>
    private static async Task<string> ConfirmAsync(IPage page)
    {
        await page.FollowAsync("a.button-primary[href^='/returns/']");
        var address = new Uri(page.Url).AbsolutePath;
        while (await page.Locator("[data-action^='confirm-none']").CountAsync() > 0)
            await page.FollowAsync("[data-action^='confirm-none']");
        return address;
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.FollowAsync("[data-action='check-return']");
        await page.FollowAsync("[data-action='submit-return']");
        await page.ShowsAsync("已上报");
    }

    private static async Task SendBackAsync(IPage page, string address)
    {
        await page.GotoAsync($"/returns/review?open={address.Split('/')[^1]}");
        await page.SendAsync("[data-action='send-back']");
        var reason = page.Locator($"input[data-cell='{Cell}']");
        await reason.EvaluateAsync("e => e.closest('details').open = true");
        await reason.FillAsync(Remark);
        await page.SendAsync("[data-action='confirm-send-back']");
        await page.GotoAsync(address);
        await page.ShowsAsync("退回修改");
    }

    private static async Task CorrectAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.FollowAsync("a.button-primary[href^='/returns/']");
        await page.ShowsAsync(Remark);
        await page.TypeIntoAsync($"input[data-cell='{Cell}']", "1");
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Tab"), answer => answer.Request.Method == "POST" && answer.Ok);
    }

    private static async Task PassAsync(IPage page, string address)
    {
        await page.GotoAsync($"/returns/review?open={address.Split('/')[^1]}");
        await page.SendAsync("[data-action='pass-return']");
        await page.GotoAsync(address);
        await page.ShowsAsync("审核通过");
    }

    private static async Task AcceptAsync(IPage page)
    {
        await page.GotoAsync("/returns/acceptance");
        await page.CheckAsync($"input[data-body='{Body}']");
        await page.FillAsync("#Reason", "其余支部随后接收");
        await page.SendAsync("[data-action='accept-selected']");
    }

    private async Task WorkbooksEqualTheLedgerAsync(IPage township, IPage district)
    {
        await using var db = site.Open();
        var path = await db.Organisations.Where(o => o.Name == Body).Select(o => o.Path).SingleAsync();
        await township.GotoAsync(RollUp);
        var lower = await Workbook.DownloadAsync(township, "download-rollup");
        lower.Figure(Branch, "期末党员数").ShouldBe(await LedgerAsync(db, o => o.Name == Branch));
        lower.Figure("合计", "期末党员数").ShouldBe(await LedgerAsync(db, o => o.Path.StartsWith(path)));

        await district.GotoAsync(RollUp);
        var upper = await Workbook.DownloadAsync(district, "download-rollup");
        upper.Figure(Body, "期末党员数").ShouldBe(lower.Figure("合计", "期末党员数"));
        upper.Figure("合计", "期末党员数").ShouldBe(await LedgerAsync(db, _ => true));
    }

    /// <summary>Members placed at the end of October in the branches whose return has arrived, counted in the ledger itself.</summary>
    private static async Task<string> LedgerAsync(PartyBuildingDbContext db, Expression<Func<Organisation, bool>> among)
    {
        var arrived = db.Set<UnitReturn>().Where(r => r.IsLatest && r.RecordedNo != null && r.Period!.Month == 202610).Select(r => r.OrganisationId);
        var branches = db.Organisations.Where(among).Where(o => arrived.Contains(o.Id)).Select(o => o.Id);
        var count = await db.MemberPlacements.CountAsync(p =>
            branches.Contains(p.OrganisationId) && p.SupersededNo == long.MaxValue && p.PostedFrom <= 202610 && p.PostedTo > 202610);
        return count.ToString(CultureInfo.InvariantCulture);
    }
}
