using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>One piece of work walked by its people through the pages of a small district of its own, whose figures it may change.</summary>
public abstract class WalkTest : IAsyncLifetime
{
    protected DemoSite Site { get; } = new(divisor: 40);

    protected async Task<IPage> SignedInAsync(string user)
    {
        var page = await Site.Browser.NewPageAsync(Site.Address);
        await page.SignInAsync(user);
        return page;
    }

    /// <summary>The month of the branch return that counts the work.</summary>
    protected async Task OpenNovemberAsync()
    {
        var district = await SignedInAsync("quwei");
        await district.GotoAsync("/returns/periods");
        await district.SelectOptionAsync("#Form_FormCode", new SelectOptionValue { Label = "党支部月报" });
        await district.FillAsync("#Form_Month", "2026-11");
        await district.SendAsync("[data-action='open-period']");
        await district.ShowsAsync("2026年11月");
    }

    public Task InitializeAsync() => File.Exists(Browser.Executable) ? Site.InitializeAsync() : Task.CompletedTask;

    public Task DisposeAsync() => Site.DisposeAsync();
}
