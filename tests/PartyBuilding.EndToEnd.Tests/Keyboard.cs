using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A person without a mouse: Tab until the thing wanted has the focus, then Enter or typing.</summary>
internal static class Keyboard
{
    private const int MostTabs = 250;

    public static async Task ReachAsync(this IPage page, string selector)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new TimeoutException($"Tab does not reach {selector}.");
    }

    /// <summary>Reaches a link or a button, presses Enter and waits until the page that answers is there.</summary>
    public static async Task FollowAsync(this IPage page, string selector)
    {
        await page.ReachAsync(selector);
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }

    /// <summary>Reaches a field and types over what is in it.</summary>
    public static async Task TypeIntoAsync(this IPage page, string selector, string text)
    {
        await page.ReachAsync(selector);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }
}
