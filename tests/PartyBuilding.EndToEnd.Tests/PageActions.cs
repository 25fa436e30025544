using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>What a person does on a page, in the words on the page.</summary>
internal static class PageActions
{
    /// <summary>Signs in with the keyboard alone.</summary>
    public static async Task SignInAsync(this IPage page, string user)
    {
        await page.GotoAsync("/account/sign-in");
        await page.TypeIntoAsync("#UserName", user);
        await page.TypeIntoAsync("#Password", DemoSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal));
    }

    public static Task ShowsAsync(this IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Presses what sends a form and waits for the page that follows.</summary>
    public static async Task SendAsync(this IPage page, string selector)
    {
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await page.ClickAsync(selector);
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }
}
