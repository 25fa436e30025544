using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>Counts what a person does on a page: every click, key and typed field made through it, and nothing else.</summary>
internal sealed class Interactions(IPage page)
{
    private readonly List<string> _typed = [];

    /// <summary>Clicks, keys and fields so far.</summary>
    public int Count { get; private set; }

    /// <summary>Selectors of the fields typed into.</summary>
    public IReadOnlyList<string> Typed => _typed;

    /// <summary>A click that leads to another page.</summary>
    public Task ClickAsync(string selector)
    {
        Count++;
        return page.SendAsync(selector);
    }

    /// <summary>A key that leads to another page.</summary>
    public async Task PressAsync(string key)
    {
        Count++;
        await page.EvaluateAsync("() => { window.leaving = true; }");
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }

    /// <summary>A key whose answer comes into the page, under this address.</summary>
    public async Task PressForAsync(string key, string address)
    {
        Count++;
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync(key), answer => answer.Url.Contains(address, StringComparison.Ordinal) && answer.Ok);
    }

    public Task FillAsync(string selector, string text)
    {
        Count++;
        _typed.Add(selector);
        return page.FillAsync(selector, text);
    }

    /// <summary>How many a piece of work took.</summary>
    public async Task<int> DuringAsync(Func<Task> work)
    {
        var before = Count;
        await work();
        return Count - before;
    }
}
