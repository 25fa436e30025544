using System.Data;
using ExcelDataReader;
using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The main job on the whole district, as its people do it.</summary>
[Collection(DemoCollection.Name)]
public sealed class MainJobTests(DemoSite site)
{
    private const string Cell = "admission.applicants";

    [BrowserFact]
    public async Task A_month_goes_from_the_secretary_to_the_districts_workbook()
    {
        var secretary = await site.Browser.NewPageAsync(site.Address);
        await secretary.SignInAsync(DemoUsers.Secretary);
        var address = await FillAndSubmitAsync(secretary);
        var end = await FigureAsync(secretary, address, "end");

        var township = await site.Browser.NewPageAsync(site.Address);
        await township.SignInAsync(DemoUsers.Township);
        await SendBackAsync(township, address);

        await CorrectAsync(secretary, address);
        await township.GotoAsync(address);
        await PassAsync(township, address);

        var district = await site.Browser.NewPageAsync(site.Address);
        await district.SignInAsync(DemoUsers.District);
        await AcceptAsync(district);
        await secretary.GotoAsync(address);
        await ShowsAsync(secretary, "已接收");

        var body = await DownloadAsync(township, "/statistics/monthly?period=2026-10");
        body.Rows.Cast<DataRow>().Select(r => r.ItemArray.Select(c => c?.ToString()).ToList())
            .Single(r => r[0] == "丰兴村党支部").ShouldContain(end);
        await district.GotoAsync("/statistics/monthly?period=2026-10");
        var shown = await district.InnerTextAsync("main");
        var total = (await DownloadAsync(district, "/statistics/monthly?period=2026-10")).Rows.Cast<DataRow>().Single(r => Equals(r[0], "合计"));
        shown.ShouldContain(total[3].ToString()!);
    }

    /// <summary>Opens the month from the home page, says 本月无 where nothing happened, and submits: no number is typed.</summary>
    private static async Task<string> FillAndSubmitAsync(IPage page)
    {
        await page.ClickAsync("a:has-text('核对并上报')");
        await page.WaitForURLAsync("**/returns/*");
        var address = new Uri(page.Url).AbsolutePath;
        var sections = page.Locator("[data-action^='confirm-none']");
        for (var left = await sections.CountAsync(); left > 0; left--)
        {
            await sections.First.ClickAsync();
            await Assertions.Expect(sections).ToHaveCountAsync(left - 1);
        }

        await SubmitAsync(page);
        return address;
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.ClickAsync("[data-action='check-return']");
        await page.WaitForURLAsync("**/check*");
        await page.ClickAsync("[data-action='submit-return']");
        await ShowsAsync(page, "已上报");
    }

    private static async Task SendBackAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/send-back");
        var reason = page.Locator($"input[data-cell='{Cell}']");
        await reason.EvaluateAsync("e => e.closest('details').open = true");
        await reason.FillAsync("请核对申请人数");
        await page.ClickAsync("[data-action='confirm-send-back']");
        await page.WaitForURLAsync(url => !url.Contains("/send-back", StringComparison.Ordinal));
        await page.GotoAsync(address);
        await ShowsAsync(page, "退回修改");
    }

    private static async Task CorrectAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        (await page.InnerTextAsync("main")).ShouldContain("请核对申请人数");
        await page.FillAsync($"input[data-cell='{Cell}']", "1");
        await page.RunAndWaitForResponseAsync(
            () => page.PressAsync($"input[data-cell='{Cell}']", "Tab"), answer => answer.Request.Method == "POST" && answer.Ok);
        await SubmitAsync(page);
        (await FigureAsync(page, address, Cell)).ShouldBe("1");
    }

    private static async Task PassAsync(IPage page, string address)
    {
        await page.GotoAsync("/returns/review?open=" + address.Split('/')[^1]);
        await page.RunAndWaitForResponseAsync(() => page.ClickAsync("[data-action='pass-return']"), answer => answer.Request.Method == "POST");
        await page.GotoAsync(address);
        await ShowsAsync(page, "审核通过");
    }

    private static async Task AcceptAsync(IPage page)
    {
        await page.GotoAsync("/returns/acceptance");
        await page.CheckAsync("input[name='bodies'][data-body*='罗店镇']");
        await page.FillAsync("#Reason", "端到端测试：其余支部随后接收");
        await page.RunAndWaitForResponseAsync(() => page.ClickAsync("[data-action='accept-selected']"), answer => answer.Request.Method == "POST");
    }

    private static Task ShowsAsync(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    private static async Task<string> FigureAsync(IPage page, string address, string cell)
    {
        await page.GotoAsync(address);
        return (await page.Locator($"[data-cell='{cell}']").First.InnerTextAsync()).Trim();
    }

    private static async Task<DataTable> DownloadAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-action='download-rollup']"));
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        await using var file = File.OpenRead(await download.PathAsync());
        using var reader = ExcelReaderFactory.CreateReader(file);
        var table = new DataTable();
        for (var i = 0; i < reader.FieldCount; i++)
            table.Columns.Add();
        while (reader.Read())
            table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        return table;
    }
}
