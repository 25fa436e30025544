using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>What a person does on a page, in the words on the page.</summary>
internal static class PageActions
{
    /// <summary>Signs in with the keyboard alone.</summary>
    public static async Task SignInAsync(this IPage page, string user)
    {
        await page.GotoAsync("/account/sign-in");
        await page.Locator("#UserName").FocusAsync();
        await page.Keyboard.TypeAsync(user);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DemoSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/account/sign-in", StringComparison.Ordinal));
    }
}
